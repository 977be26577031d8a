using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Layers.Dense;

/// <summary>The equations of dense layers.</summary>
internal static class DenseEquations
{
    /// <summary>z of a layer.</summary>
    public static string WeightedInput(int layer) => $"z{Equations.Sub(layer)} = W{Equations.Sub(layer)}·{Equations.Input(layer)} + b{Equations.Sub(layer)}";

    /// <summary>δ of a layer before the last.</summary>
    public static string HiddenDelta(LayerPlan layer)
    {
        string errors = $"δ{Equations.Sub(layer.Layer + 1)}·W{Equations.Sub(layer.Layer + 1)}";
        return layer.Function.IsIdentity ? $"δ{Equations.Sub(layer.Layer)} = {errors}" : $"δ{Equations.Sub(layer.Layer)} = ({errors}) ∘ {Equations.Derivative(layer)}";
    }

    /// <summary>The gradient of a layer's parameters.</summary>
    public static string Gradient(int layer) =>
        $"∂W{Equations.Sub(layer)} = Σᵣ δ{Equations.Sub(layer)}[r]·{Equations.Input(layer)}[r]ᵀ,  ∂b{Equations.Sub(layer)} = Σᵣ δ{Equations.Sub(layer)}[r]";

    /// <summary>The gradient of every layer.</summary>
    public static string Gradients => "∂Wₗ = Σᵣ δₗ[r]·aₗ₋₁[r]ᵀ + l2/m·Wₗ, ∂bₗ = Σᵣ δₗ[r]";

    /// <summary>The step of gradient descent for one row.</summary>
    public static string StepOfOneRow(int layer) =>
        $"W{Equations.Sub(layer)} ← W{Equations.Sub(layer)} − rate·(δ{Equations.Sub(layer)}·{Equations.Input(layer)}ᵀ + l2·W{Equations.Sub(layer)}),  b{Equations.Sub(layer)} ← b{Equations.Sub(layer)} − rate·δ{Equations.Sub(layer)}";

    /// <summary>The step of gradient descent for the rows of a block.</summary>
    public static string StepOfRows(int layer) =>
        $"W{Equations.Sub(layer)} ← W{Equations.Sub(layer)} − rate·(Σᵣ δ{Equations.Sub(layer)}[r]·{Equations.Input(layer)}[r]ᵀ + l2/m·W{Equations.Sub(layer)}),  b{Equations.Sub(layer)} ← b{Equations.Sub(layer)} − rate·Σᵣ δ{Equations.Sub(layer)}[r]";

    /// <summary>∂cost/∂x.</summary>
    public static string InputGradient => "∂x = δ₁·W₁";
}
