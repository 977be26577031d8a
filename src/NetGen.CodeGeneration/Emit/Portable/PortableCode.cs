using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Types and calls of portable code, written so that no name of the user's gets in the way.</summary>
internal static class PortableCode
{
    public const string Math = Names.Numerics + "PortableMath.";

    public static string Span(NetworkModel model) => $"global::System.Span<{Names.Number(model.Precision)}>";

    public static string ReadOnlySpan(NetworkModel model) => $"global::System.ReadOnlySpan<{Names.Number(model.Precision)}>";

    /// <summary>What rounds a double to the network's numbers.</summary>
    public static string Rounded(NetworkModel model) => model.Precision == Precision.Double ? "" : "(float)";

    /// <summary>What makes a double of a number.</summary>
    public static string Widened(NetworkModel model) => model.Precision == Precision.Double ? "" : "(double)";

    /// <summary>A constant in the network's numbers.</summary>
    public static string Constant(NetworkModel model, string value) => model.Precision == Precision.Double ? value : value + "f";

    public static string Rent(NetworkModel model, string count) =>
        $"var s = {Names.Numerics}PortableScratch<{Names.Number(model.Precision)}>.Rent({count});";

    /// <summary>Copies a row into scratch; Debian's Mono cannot index a ReadOnlySpan, so no kernel does.</summary>
    public static string Take(string rows, string region, string count) =>
        $"{rows}.Slice(row * {count}, {count}).CopyTo({Names.Region}(s, {region}, {count}));";

    /// <summary>The declaration of a layer's numbers in scratch.</summary>
    public static string Region(string variable, string start, int count) => $"var {variable} = {Names.Region}(s, {start}, {count});";

    public static string Delta(LayerPlan layer) => Region($"delta{layer.Layer}", Names.Delta(layer.Layer), layer.Outputs);

    public static string A(LayerPlan layer) => Region($"a{layer.Layer}", Names.A(layer.Layer), layer.Outputs);

    public static string Z(LayerPlan layer) => Region($"z{layer.Layer}", Names.Z(layer.Layer), layer.Outputs);

    /// <summary>What a layer reads.</summary>
    public static string Input(LayerPlan layer) => layer.Layer == 1 ? "x" : $"a{layer.Layer - 1}";

    public static string Gradient(LayerPlan layer) => $"DenseGradient{layer.Inputs}x{layer.Outputs}";

    public static string Propagate(LayerPlan layer) => $"Propagate{layer.Inputs}x{layer.Outputs}";
}
