using System.Numerics;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

/// <summary>A member that takes spans, with the names and the right lengths of these.</summary>
/// <typeparam name="T">The type of the network's numbers.</typeparam>
public sealed record NetworkCall<T>(string Member, string[] Parameters, int[] Lengths, int Results, Action<Memory<T>[]> Call)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Every such member; the last <see cref="Results"/> spans are written to.</summary>
    public static IReadOnlyList<NetworkCall<T>> Of(NetworkUnderTest<T> network, int rows)
    {
        int inputs = rows * network.InputCount;
        int outputs = rows * network.OutputCount;
        return
        [
            new("Forward", ["inputs", "outputs"], [inputs, outputs], 1, s => network.Forward(s[0].Span, s[1].Span)),
            new("Cost", ["inputs", "targets"], [inputs, outputs], 0, s => network.Cost(s[0].Span, s[1].Span)),
            new(
                "Backward",
                ["inputs", "targets", "gradient"],
                [inputs, outputs, network.ParameterCount],
                1,
                s => network.Backward(s[0].Span, s[1].Span, s[2].Span)),
            new(
                "Backward with inputs",
                ["inputs", "targets", "gradient", "inputGradient"],
                [inputs, outputs, network.ParameterCount, inputs],
                2,
                s => network.Backward(s[0].Span, s[1].Span, s[2].Span, s[3].Span)),
            new("Descend", ["inputs", "targets"], [inputs, outputs], 0, s => network.Descend(s[0].Span, s[1].Span, rate: 1)),
            new("Trace", ["input", "target"], [network.InputCount, network.OutputCount], 0, s => network.Trace(s[0].Span, s[1].Span)),
        ];
    }
}
