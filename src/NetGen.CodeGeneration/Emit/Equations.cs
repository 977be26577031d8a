using System.Text;
using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Every equation that the emitted file shows, once, with the letters of the header.</summary>
internal static class Equations
{
    /// <summary>A number as subscript digits.</summary>
    public static string Sub(int number)
    {
        StringBuilder digits = new();
        foreach (char digit in $"{number}")
        {
            digits.Append((char)('₀' + (digit - '0')));
        }

        return digits.ToString();
    }

    /// <summary>What a layer takes.</summary>
    public static string Input(int layer) => layer == 1 ? "x" : $"a{Sub(layer - 1)}";

    public static string Activated(LayerPlan layer) => $"a{Sub(layer.Layer)} = {layer.Function.Formula($"z{Sub(layer.Layer)}")}";

    /// <summary>An activation's derivative, after its definition.</summary>
    public static string DefinitionAndDerivative(ActivationFunction function)
    {
        string separator = function.Definition.Contains(",") ? ";  " : ",  ";
        return function.Definition.Length == 0 ? function.DerivativeDefinition : function.Definition + separator + function.DerivativeDefinition;
    }

    /// <summary>g′ of a layer, from its a or z.</summary>
    public static string Derivative(LayerPlan layer) => layer.Function.Derivative($"a{Sub(layer.Layer)}", $"z{Sub(layer.Layer)}");

    public static string Penalty => "l2/(2m) Σ W²";

    /// <summary>δ of the last layer.</summary>
    public static string OutputDelta(LayerPlan output, LossFunction loss)
    {
        string layer = Sub(output.Layer);
        string gradient = loss.Gradient($"a{layer}");
        return loss.GivesDelta || output.Function.IsIdentity ? $"δ{layer} = {gradient}" : $"δ{layer} = {gradient} ∘ {Derivative(output)}";
    }

    /// <summary>The gradients of the parameters of every layer.</summary>
    public static string Gradients(NetworkPlan plan) => string.Join(", ", plan.Layers.Select(layer => layer.Kind.Gradients).Distinct());

    /// <summary>∂cost/∂x.</summary>
    public static string InputGradient(NetworkPlan plan) => plan.Layers[0].Kind.InputGradient;
}
