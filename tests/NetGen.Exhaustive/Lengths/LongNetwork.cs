extern alias portable;

using System.Numerics;
using NetGen.Tests.Compilation;
using PortableNetworks = portable::NetGen.Tests.Compilation.CompiledNetworks;

namespace NetGen.Exhaustive.Lengths;

/// <summary>The members of a network with one input and one output, whatever strategy it is written by.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal sealed record LongNetwork<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The parameters.</summary>
    public required Func<Span<T>> Parameters { get; init; }

    /// <summary>Draws them anew.</summary>
    public required Action Initialize { get; init; }

    public required Action<ReadOnlySpan<T>, Span<T>> Forward { get; init; }

    public required Func<ReadOnlySpan<T>, ReadOnlySpan<T>, T> Cost { get; init; }

    public required Func<ReadOnlySpan<T>, ReadOnlySpan<T>, Span<T>, Span<T>, T> Backward { get; init; }

    /// <summary>A step of rate 1.</summary>
    public required Func<ReadOnlySpan<T>, ReadOnlySpan<T>, T> Descend { get; init; }

    public required Action<ReadOnlySpan<T>, Span<T>> ForwardParallel { get; init; }

    public required Func<ReadOnlySpan<T>, ReadOnlySpan<T>, Span<T>, T> BackwardParallel { get; init; }

    /// <summary>With vectors.</summary>
    public static LongNetwork<T> OfVectors(Topology topology)
    {
        NetworkUnderTest<T> network = CompiledNetworks.Of(topology).Create<T>(topology);
        return new()
        {
            Parameters = () => network.Parameters,
            Initialize = () => network.Initialize(1),
            Forward = network.Forward,
            Cost = (x, y) => network.Cost(x, y),
            Backward = (x, y, gradient, inputGradient) => network.Backward(x, y, gradient, inputGradient),
            Descend = (x, y) => network.Descend(x, y, 1),
            ForwardParallel = (x, y) => network.ForwardParallel(x, y, maxDegree: 2),
            BackwardParallel = (x, y, gradient) => network.BackwardParallel(x, y, gradient, l2: 0, maxDegree: 2),
        };
    }

    /// <summary>In portable code.</summary>
    public static LongNetwork<T> OfPortableCode(Topology topology)
    {
        portable::NetGen.Tests.Compilation.NetworkUnderTest<T> network = PortableNetworks.Of(topology).Create<T>(topology);
        return new()
        {
            Parameters = () => network.Parameters,
            Initialize = () => network.Initialize(1),
            Forward = network.Forward,
            Cost = (x, y) => network.Cost(x, y),
            Backward = (x, y, gradient, inputGradient) => network.Backward(x, y, gradient, inputGradient),
            Descend = (x, y) => network.Descend(x, y, 1),
            ForwardParallel = (x, y) => network.ForwardParallel(x, y, maxDegree: 2),
            BackwardParallel = (x, y, gradient) => network.BackwardParallel(x, y, gradient, l2: 0, maxDegree: 2),
        };
    }
}
