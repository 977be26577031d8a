using NetGen.CodeGeneration.Layers;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Every identifier that more than one part of the emitted file uses.</summary>
internal static class Names
{
    public const string Kernels = "Kernels";
    public const string Numerics = "global::NetGen.Numerics.";
    public const string NetworkFile = "global::NetGen.Saving.NetworkFile";
    public const string Guard = Numerics + "Guard";
    public const string ParameterMemory = "parameterMemory";
    public const string CompiledParameters = "compiledParameters";
    public const string MemoryCount = "MemoryCount";
    public const string Slack = "Slack";
    public const string Units = "Units";
    public const string ForwardInRegisters = "ForwardInRegisters";
    public const string DescendInRegisters = "DescendInRegisters";
    public const string ForwardRows = "ForwardRows";
    public const string ForwardBlock = "ForwardBlock";
    public const string ForwardRow = "ForwardRow";
    public const string BackwardRows = "BackwardRows";
    public const string BackwardBlock = "BackwardBlock";
    public const string BackwardRow = "BackwardRow";
    public const string CostOfRows = "CostOfRows";
    public const string DescendRows = "DescendRows";
    public const string DescendBlock = "DescendBlock";
    public const string DescendSteps = "DescendSteps";
    public const string TraceRow = "TraceRow";
    public const string Region = "Region";
    public const string DenseGradient = "DenseGradient<T>.Sum<S, V>";
    public const string Propagate = "Propagation<T>.Rows<S, V>";
    public const string Loss = "Loss";
    public const string OutputDelta = "OutputDelta";
    public const string DenseStep = "DenseStep<T>.Descend<S, V>";
    public const string AddScaled = "Vectors<T>.AddScaled<S, V>";

    /// <summary>Where the inputs of a block of rows begin, the targets, the terms of the loss, and ∂cost/∂x.</summary>
    public const string X = "X";
    public const string Y = "Y";
    public const string LossTerms = "LossTerms";
    public const string InputDelta = "InputDelta";

    /// <summary>Where softmax leaves the largest z of each row, and its sum of exponentials.</summary>
    public const string Largest = "Largest";
    public const string Total = "Total";
    public const string Constraints = "where S : struct, ISimd<V, T> where V : struct";

    /// <summary>The class of the kernels, as the user's class names it: local to the file, or nested where C# has no such types.</summary>
    public static string KernelsOf(NetworkModel model) => model.Profile == Profile.Portable ? Kernels : $"global::{model.Target.KernelNamespace}.{Kernels}";

    public static string Number(Precision precision) => precision == Precision.Double ? "double" : "float";

    public static string Math(Precision precision) => precision == Precision.Double ? "DoubleMath" : "SingleMath";

    public static string Weights(int layer) => $"W{layer}";

    public static string Bias(int layer) => $"B{layer}";

    /// <summary>The table that an index method reads.</summary>
    public static string Offsets(ParameterIndex index) => $"{index}Offsets";

    /// <summary>Where the scales of a layer's 8-bit weights begin.</summary>
    public static string Scales(int layer) => $"Scales{layer}";

    public static string Stride(int layer) => $"Stride{layer}";

    /// <summary>Where a layer's z begins in scratch, in numbers for each row of a block.</summary>
    public static string Z(int layer) => $"Z{layer}";

    /// <summary>Where a layer's activations begin in scratch, in numbers for each row of a block.</summary>
    public static string A(int layer) => $"A{layer}";

    /// <summary>Where a layer's δ begins in scratch, in numbers for each row of a block.</summary>
    public static string Delta(int layer) => $"D{layer}";

    public static string Dense(LayerPlan layer) => $"Dense{layer.Inputs}x{layer.Outputs}";

    /// <summary>The kernel of a layer whose lanes are rows; layers of the same shape and activation share it.</summary>
    public static string LanesLayer(LayerPlan layer) =>
        Dense(layer) + (layer.Function.IsIdentity || layer.Function.NeedsWholeLayer ? "" : layer.Function.Name + (layer.KeepsZ ? "WithZ" : ""));

    /// <summary>The kernel that carries δ of <paramref name="layer"/> to the units before it, whose activation is <paramref name="below"/>.</summary>
    public static string LanesPropagate(LayerPlan layer, ActivationFunction below) =>
        $"Propagate{layer.Inputs}x{layer.Outputs}" + (below.IsIdentity ? "" : below.Name);

    public static string Row(LayerPlan layer) => $"Row{layer.Inputs}x{layer.Outputs}";

    /// <summary>The class as its own code names it, with type parameters.</summary>
    public static string Self(TypeModel type) => type.Name + type.TypeParameters;
}
