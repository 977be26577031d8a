using System.Numerics;

namespace NetGen.Tests.Compilation;

/// <summary>Calls a generated class through its interface.</summary>
/// <typeparam name="TSelf">The generated class.</typeparam>
/// <typeparam name="T">The type of its numbers.</typeparam>
/// <param name="network">The network.</param>
public sealed class NetworkAdapter<TSelf, T>(TSelf network) : NetworkUnderTest<T>
    where TSelf : class, INetwork<TSelf, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>A new network.</summary>
    public NetworkAdapter()
        : this(TSelf.Create())
    {
    }

    public override Topology Topology => TSelf.Topology;

    public override int InputCount => TSelf.InputCount;

    public override int OutputCount => TSelf.OutputCount;

    public override int LayerCount => TSelf.LayerCount;

    public override int ParameterCount => TSelf.ParameterCount;

    public override Span<T> Parameters => network.Parameters;

    public override int WeightIndex(int layer, int output, int input) => TSelf.WeightIndex(layer, output, input);

    public override int BiasIndex(int layer, int output) => TSelf.BiasIndex(layer, output);

    public override void Initialize(int seed) => network.Initialize(seed);

    public override void Forward(ReadOnlySpan<T> inputs, Span<T> outputs) => network.Forward(inputs, outputs);

    public override T Cost(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double l2 = 0) => network.Cost(inputs, targets, l2);

    public override T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, double l2 = 0) =>
        network.Backward(inputs, targets, gradient, l2);

    public override T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, Span<T> inputGradient, double l2 = 0) =>
        network.Backward(inputs, targets, gradient, inputGradient, l2);

    public override T Descend(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double rate, double l2 = 0) => network.Descend(inputs, targets, rate, l2);

    public override void ForwardParallel(ReadOnlySpan<T> inputs, Span<T> outputs, int maxDegree) => network.ForwardParallel(inputs, outputs, maxDegree);

    public override T BackwardParallel(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, double l2, int maxDegree) =>
        network.BackwardParallel(inputs, targets, gradient, l2, maxDegree);

    public override void Prepare(int rows, bool training = true) => network.Prepare(rows, training);

    public override Trace<T> Trace(ReadOnlySpan<T> input, ReadOnlySpan<T> target) => network.Trace(input, target);

    public override void Save(string path) => network.Save(path);

    public override NetworkUnderTest<T> Load(string path) => new NetworkAdapter<TSelf, T>(TSelf.Load(path));

    public override void Save(Stream stream) => network.Save(stream);

    public override NetworkUnderTest<T> Load(Stream stream) => new NetworkAdapter<TSelf, T>(TSelf.Load(stream));

    public override ReferenceNetwork ToReference() => ReferenceNetwork.From<TSelf, T>(network);

    public override void CopyFrom(ReferenceNetwork reference) => reference.CopyTo<TSelf, T>(network);
}
