using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Emit.Portable;
using NetGen.Functions;

namespace NetGen.Generator.Tests.Functions;

public class ActivationFunctionTests
{
    private static readonly double[] Points = [-3.7, -1.2, -0.4, 0.3, 0.9, 2.6];

    public static TheoryData<Activation> Activations => [.. Enum.GetValues<Activation>()];

    public static TheoryData<Activation> ElementwiseActivations =>
        [.. Enum.GetValues<Activation>().Where(activation => activation.Function() is ElementwiseActivation)];

    [Theory]
    [MemberData(nameof(Activations))]
    public void Every_activation_has_its_own_entry(Activation activation)
    {
        ActivationFunction function = activation.Function();

        Assert.Equal(activation, function.Activation);
        Assert.Equal(activation.ToString(), function.Name);
        Assert.Equal(function.GetType().Name, function.Name);
        Assert.Contains("z", function.Formula("z"), StringComparison.Ordinal);
        Assert.NotEmpty(function.DerivativeDefinition);
    }

    [Fact]
    public void No_two_activations_share_a_formula_or_a_name()
    {
        ActivationFunction[] all = [.. Enum.GetValues<Activation>().Select(activation => activation.Function())];

        Assert.Distinct(all.Select(function => function.Formula("z")));
        Assert.Distinct(all.SelectMany(function => function.ForeignNames.Append(function.Name)), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Activations))]
    public void The_derivative_of_an_entry_is_that_of_its_value(Activation activation)
    {
        const double Step = 1e-6;
        ActivationFunction function = activation.Function();
        double[] a = function.Apply(Points);
        for (int k = 0; k < Points.Length; k++)
        {
            double[] up = [.. Points];
            double[] down = [.. Points];
            up[k] += Step;
            down[k] -= Step;
            double[] slopes = [.. function.Apply(up).Zip(function.Apply(down), (high, low) => (high - low) / (2 * Step))];

            // The cost is the sum of k + 1 times each a, so that softmax, whose a add up to 1, has a gradient too.
            double expected = slopes.Select((slope, unit) => (unit + 1) * slope).Sum();
            Assert.Equal(expected, function.Backward(Points, a, [.. Points.Select((_, unit) => unit + 1.0)])[k], 1e-7);
        }
    }

    [Theory]
    [MemberData(nameof(ElementwiseActivations))]
    public void The_derivative_reads_z_only_where_the_entry_says_so(Activation activation)
    {
        ElementwiseActivation function = (ElementwiseActivation)activation.Function();
        string gradient = ActivationGradientEmitter.Product(function, new VectorArithmetic(Precision.Single), "GRADIENT", "ACTIVATION", "WEIGHTED");

        Assert.Equal(function.DerivativeReadsZ, gradient.Contains("WEIGHTED", StringComparison.Ordinal));
        Assert.False(function.DerivativeReadsZ && gradient.Contains("ACTIVATION", StringComparison.Ordinal));
    }

    [Fact]
    public void Arithmetic_is_written_once_and_printed_for_vectors_and_for_plain_loops()
    {
        Arithmetic gradient = Elementwise(Activation.LeakyRelu).Gradient(Arithmetic.Of("g"), Arithmetic.Of("a"), Arithmetic.Of("z"));

        Assert.Equal("S.Choose(S.LessThanOrEqual(a, S.Zero), S.Multiply(S.Broadcast((T)0.01), g), g)", gradient.Print(new VectorArithmetic(Precision.Single)));
        Assert.Equal("g = a <= 0 ? 0.01f * g : g;", new PortableArithmetic(NetworkModels.Of(2, 1)).Assign("g", gradient));
        Assert.Equal("g *= a * (1 - a);", new PortableArithmetic(NetworkModels.Of(2, 1)).Assign("g", Elementwise(Activation.Sigmoid).Gradient(Arithmetic.Of("g"), Arithmetic.Of("a"), Arithmetic.Of("z"))));
    }

    private static ElementwiseActivation Elementwise(Activation activation) => (ElementwiseActivation)activation.Function();
}
