using NetGen.Functions;

namespace NetGen.Generator.Tests.Functions;

public class LossFunctionTests
{
    private static readonly double[] Points = [-1.7, 0.4, 2.1];
    private static readonly double[] Targets = [0.2, 0.9, 0.6];

    public static TheoryData<Loss> Losses => [.. Enum.GetValues<Loss>()];

    [Theory]
    [MemberData(nameof(Losses))]
    public void Every_loss_has_its_own_entry(Loss loss)
    {
        LossFunction function = loss.Function();

        Assert.Equal(loss, function.Loss);
        Assert.Equal(function.GetType().Name, function.Name);
        Assert.StartsWith(function.HalvesMean ? "1/(2m) ΣΣ " : "1/m ΣΣ ", function.Cost, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_losses_with_equal_constants_are_equal()
    {
        Assert.Equal(Loss.Huber.Function(0.5), Loss.Huber.Function(0.5));
        Assert.Equal(Loss.Huber.Function(0.5).GetHashCode(), Loss.Huber.Function(0.5).GetHashCode());
        Assert.NotEqual(Loss.Huber.Function(0.5), Loss.Huber.Function());
        Assert.NotEqual(Loss.Huber.Function(), Loss.MeanSquaredError.Function());
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void The_gradient_of_an_entry_is_that_of_its_loss(Loss loss)
    {
        const double Step = 1e-6;
        LossFunction function = loss.Function();
        ActivationFunction output = (function.NeededOutput ?? Activation.Tanh).Function();
        double[] a = output.Apply(Points);
        double[] gradient = function.GradientOfRow(a, Targets);
        double[] delta = function.GivesDelta ? gradient : output.Backward(Points, a, gradient);
        for (int k = 0; k < Points.Length; k++)
        {
            Assert.Equal((LossOf(k, Step) - LossOf(k, -Step)) / (2 * Step), delta[k], 1e-7);
        }

        double LossOf(int unit, double step)
        {
            double[] z = [.. Points];
            z[unit] += step;
            return function.OfRow(z, output.Apply(z), Targets);
        }
    }
}
