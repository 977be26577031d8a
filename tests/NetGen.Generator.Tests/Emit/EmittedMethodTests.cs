using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace NetGen.Generator.Tests.Emit;

/// <summary>The just-in-time compiler stops optimising a method beyond certain sizes; no emitted method comes to half of them.</summary>
public class EmittedMethodTests
{
    private const int MaxBytes = 60_000 / 2;
    private const int MaxInstructions = 20_000 / 2;
    private const int MaxBlocks = 2_000 / 2;
    private const int MaxLocals = 2_000 / 2;
    private const int MaxLocalReferences = 8_000 / 2;

    public static TheoryData<string> Networks => new(
        "2, 4, 1",
        "16, 16, 16",
        "16, 16, 16, Precision = Precision.Double",
        "400, 25, 7",
        "640, 128, 128, 8, 128, 640, Hidden = Activation.Gelu, Output = Activation.Softmax",
        "4000, 4000, 4000, Precision = Precision.Double, Hidden = Activation.Softmax",
        "46340, 46339",
        "2147483590, 1",
        string.Join(", ", Enumerable.Range(0, 1001).Select(layer => (1 + (layer % 37)).ToString(CultureInfo.InvariantCulture))));

    [Theory]
    [MemberData(nameof(Networks))]
    public void No_method_comes_to_half_of_the_limits(string arguments)
    {
        AssertFarFromTheLimits(UserProject.Of(Source(arguments)), atLeast: 30);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void No_portable_method_comes_to_half_of_the_limits(string arguments) =>
        AssertFarFromTheLimits(UserProject.OnStandard(UserProject.Latest, Source(arguments)), atLeast: 20);

    private static string Source(string arguments) => $"[Network({arguments})] public partial class Net;";

    private static void AssertFarFromTheLimits(CSharpCompilation project, int atLeast)
    {
        using MemoryStream assembly = new();
        EmitResult result = Output.Of(project.WithOptions(project.Options.WithOptimizationLevel(OptimizationLevel.Release))).Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(5)));

        IReadOnlyList<MethodSize> methods = MethodSize.Of(assembly);

        Assert.True(methods.Count > atLeast);
        Assert.All(methods, method =>
        {
            Assert.True(method.Bytes <= MaxBytes, method.ToString());
            Assert.True(method.Instructions <= MaxInstructions, method.ToString());
            Assert.True(method.Blocks <= MaxBlocks, method.ToString());
            Assert.True(method.Locals <= MaxLocals, method.ToString());
            Assert.True(method.LocalReferences <= MaxLocalReferences, method.ToString());
        });
    }
}
