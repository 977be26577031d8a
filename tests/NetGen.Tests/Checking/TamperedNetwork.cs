using System.Numerics;

namespace NetGen.Tests.Checking;

/// <summary>
/// A network whose gradient a test can spoil: the reference network's derivatives rounded to T, in an order of parameters of its own (all the
/// vector is reversed, so that nothing works that does not ask for an index).
/// </summary>
public sealed class TamperedNetwork<TShape, T> : INetwork<TamperedNetwork<TShape, T>, T>
    where TShape : IShape
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly T[] parameters = new T[ParameterCount];

    public static Topology Topology => TShape.Topology;

    public static int InputCount => Topology.Sizes[0];

    public static int OutputCount => Topology.Sizes[^1];

    public static int LayerCount => Topology.LayerCount;

    public static int ParameterCount => Offset(LayerCount + 1);

    public Span<T> Parameters => parameters;

    /// <summary>Changes the parameters' gradient and the inputs'.</summary>
    public Action<T[], T[]> Tamper { get; set; } = (_, _) => { };

    public static TamperedNetwork<TShape, T> Create() => new();

    public static int WeightIndex(int layer, int output, int input) =>
        ParameterCount - 1 - (Offset(layer) + (output * Topology.Sizes[layer - 1]) + input);

    public static int BiasIndex(int layer, int output) =>
        ParameterCount - 1 - (Offset(layer) + (Topology.Sizes[layer] * Topology.Sizes[layer - 1]) + output);

    public void Initialize(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < parameters.Length; i++)
        {
            parameters[i] = T.CreateChecked((2 * random.NextDouble()) - 1);
        }
    }

    public T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, Span<T> inputGradient, double l2 = 0)
    {
        ReferenceGradient reference = ReferenceNetwork.From<TamperedNetwork<TShape, T>, T>(this)
            .Backward(Widened(inputs), Widened(targets), l2);
        T[] rounded = Array.ConvertAll(reference.InLayoutOf<TamperedNetwork<TShape, T>, T>(), T.CreateChecked);
        T[] roundedInputs = [.. reference.Inputs.SelectMany(row => row).Select(T.CreateChecked)];
        Tamper(rounded, roundedInputs);
        rounded.CopyTo(gradient);
        roundedInputs.CopyTo(inputGradient);
        return T.CreateChecked(reference.Cost);
    }

    public T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, double l2 = 0) =>
        Backward(inputs, targets, gradient, new T[inputs.Length], l2);

    public void Forward(ReadOnlySpan<T> inputs, Span<T> outputs) => throw new NotSupportedException();

    public T Cost(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double l2 = 0) => throw new NotSupportedException();

    public T Descend(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double rate, double l2 = 0) => throw new NotSupportedException();

    public Trace<T> Trace(ReadOnlySpan<T> input, ReadOnlySpan<T> target) => throw new NotSupportedException();

    private static int Offset(int layer) =>
        Enumerable.Range(1, layer - 1).Sum(k => Topology.Sizes[k] * (Topology.Sizes[k - 1] + 1));

    private static double[] Widened(ReadOnlySpan<T> values) => Array.ConvertAll(values.ToArray(), double.CreateChecked);
}
