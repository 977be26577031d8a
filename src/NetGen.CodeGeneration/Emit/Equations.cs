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

    public static string Input(int layer) => layer == 1 ? "x" : $"a{Sub(layer - 1)}";

    public static string WeightedInput(int layer) => $"z{Sub(layer)} = W{Sub(layer)}·{Input(layer)} + b{Sub(layer)}";

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

    /// <summary>δ of a layer before the last.</summary>
    public static string HiddenDelta(LayerPlan layer)
    {
        string errors = $"δ{Sub(layer.Layer + 1)}·W{Sub(layer.Layer + 1)}";
        return layer.Function.IsIdentity ? $"δ{Sub(layer.Layer)} = {errors}" : $"δ{Sub(layer.Layer)} = ({errors}) ∘ {Derivative(layer)}";
    }

    public static string WeightGradient(int layer) =>
        $"∂W{Sub(layer)} = Σᵣ δ{Sub(layer)}[r]·{Input(layer)}[r]ᵀ,  ∂b{Sub(layer)} = Σᵣ δ{Sub(layer)}[r]";

    /// <summary>The gradient of every layer.</summary>
    public static string WeightGradients => "∂Wₗ = Σᵣ δₗ[r]·aₗ₋₁[r]ᵀ + l2/m·Wₗ, ∂bₗ = Σᵣ δₗ[r]";

    /// <summary>The step of gradient descent for one row.</summary>
    public static string WeightStep(int layer) =>
        $"W{Sub(layer)} ← W{Sub(layer)} − rate·(δ{Sub(layer)}·{Input(layer)}ᵀ + l2·W{Sub(layer)}),  b{Sub(layer)} ← b{Sub(layer)} − rate·δ{Sub(layer)}";

    /// <summary>The step of gradient descent for the rows of a block.</summary>
    public static string WeightStepOfRows(int layer) =>
        $"W{Sub(layer)} ← W{Sub(layer)} − rate·(Σᵣ δ{Sub(layer)}[r]·{Input(layer)}[r]ᵀ + l2/m·W{Sub(layer)}),  b{Sub(layer)} ← b{Sub(layer)} − rate·Σᵣ δ{Sub(layer)}[r]";

    public static string InputGradient => "∂x = δ₁·W₁";
}
