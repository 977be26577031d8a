using System.Text;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

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

    public static string Activated(LayerPlan layer) => $"a{Sub(layer.Layer)} = {Function(layer.Activation, $"z{Sub(layer.Layer)}")}";

    public static string Function(Activation activation, string z) => activation switch
    {
        Activation.Identity => z,
        Activation.Sigmoid => $"σ({z})",
        Activation.Tanh => $"tanh({z})",
        Activation.Relu => $"max({z}, 0)",
        Activation.LeakyRelu => $"leaky({z})",
        Activation.Elu => $"elu({z})",
        Activation.Softplus => $"ln(1 + exp({z}))",
        Activation.Gelu => $"{z}·Φ({z})",
        Activation.GeluTanh => $"gelu_tanh({z})",
        Activation.Silu => $"{z}·σ({z})",
        _ => $"softmax({z})",
    };

    /// <summary>What an activation's letters stand for, where its formula does not say it; else nothing.</summary>
    public static string Definition(Activation activation) => activation switch
    {
        Activation.Sigmoid => "σ(z) = 1 / (1 + e⁻ᶻ)",
        Activation.LeakyRelu => "leaky(z) = z for z > 0, else 0.01·z",
        Activation.Elu => "elu(z) = z for z > 0, else eᶻ − 1",
        Activation.Gelu => "Φ(z) = ½(1 + erf(z/√2))",
        Activation.GeluTanh => "gelu_tanh(z) = ½z(1 + t),  t = tanh(u),  u = √(2/π)(z + 0.044715·z³)",
        Activation.Softmax => "softmax(z)ₖ = exp(zₖ) / Σⱼ exp(zⱼ)",
        _ => "",
    };

    /// <summary>An activation's derivative, behind its definition.</summary>
    public static string DefinitionAndDerivative(Activation activation)
    {
        string definition = Definition(activation);
        string derivative = activation switch
        {
            Activation.Identity => "g(z) = z,  g′ = 1",
            Activation.Sigmoid => "σ′(z) = a(1 − a)",
            Activation.Tanh => "tanh′(z) = 1 − a²",
            Activation.Relu => "max(z, 0)′ = 1 for a > 0, else 0",
            Activation.LeakyRelu => "leaky′(z) = 1 for a > 0, else 0.01",
            Activation.Elu => "elu′(z) = 1 for a ≥ 0, else a + 1",
            Activation.Softplus => "ln(1 + exp(z))′ = σ(z)",
            Activation.Gelu => "(z·Φ(z))′ = Φ(z) + z·φ(z),  φ(z) = exp(−z²/2)/√(2π)",
            Activation.GeluTanh => "gelu_tanh′(z) = ½(1 + t) + ½z(1 − t²)·u′(z)",
            Activation.Silu => "(z·σ(z))′ = σ(z)·(1 + z·(1 − σ(z)))",
            _ => "Σⱼ gⱼ·∂aⱼ/∂zₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)",
        };
        string separator = definition.Contains(",") ? ";  " : ",  ";
        return definition.Length == 0 ? derivative : definition + separator + derivative;
    }

    /// <summary>g′ of a layer, from its a or z.</summary>
    public static string Derivative(Activation activation, int layer) => Derivative(activation, $"a{Sub(layer)}", $"z{Sub(layer)}");

    /// <summary>g′ from a or z.</summary>
    public static string Derivative(Activation activation, string a, string z) => activation switch
    {
        Activation.Identity => "1",
        Activation.Sigmoid => $"{a}(1 − {a})",
        Activation.Tanh => $"(1 − {a}²)",
        Activation.Softplus => $"σ({z})",
        Activation.Relu => $"[{a} > 0]",
        Activation.LeakyRelu => $"[{a} > 0 ? 1 : 0.01]",
        Activation.Elu => $"[{a} ≥ 0 ? 1 : {a} + 1]",
        Activation.Softmax => $"softmax′({z})",
        _ => $"g′({z})",
    };

    public static string Cost(Loss loss) => $"{(loss is Loss.BinaryCrossEntropy or Loss.CrossEntropy ? "1/m" : "1/(2m)")} {LossSum(loss)}";

    /// <summary>The sum over rows and outputs whose mean is the cost.</summary>
    public static string LossSum(Loss loss) => loss switch
    {
        Loss.MeanSquaredError => "ΣΣ (a − y)²",
        Loss.MeanAbsoluteError => "ΣΣ |a − y|",
        Loss.BinaryCrossEntropy => "ΣΣ −y·ln a − (1 − y)·ln(1 − a)",
        _ => "ΣΣ −y·ln softmax(z)",
    };

    public static string Penalty => "l2/(2m) Σ W²";

    /// <summary>∂cost/∂a of the last layer, or δ itself where the activation's derivative cancels.</summary>
    public static string CostGradient(Loss loss, int layer)
    {
        string a = $"a{Sub(layer)}";
        return loss switch
        {
            Loss.MeanAbsoluteError => $"sign({a} − y)/(2m)",
            Loss.CrossEntropy => $"((Σy)·{a} − y)/m",
            _ => $"({a} − y)/m",
        };
    }

    /// <summary>δ of the last layer.</summary>
    public static string OutputDelta(NetworkPlan plan)
    {
        int layer = plan.Output.Layer;
        string gradient = CostGradient(plan.Model.Loss, layer);
        return plan.LossGivesDelta || plan.Output.Activation == Activation.Identity
            ? $"δ{Sub(layer)} = {gradient}"
            : $"δ{Sub(layer)} = {gradient} ∘ {Derivative(plan.Output.Activation, layer)}";
    }

    /// <summary>δ of a layer before the last.</summary>
    public static string HiddenDelta(LayerPlan layer) => layer.Activation == Activation.Identity
        ? $"δ{Sub(layer.Layer)} = δ{Sub(layer.Layer + 1)}·W{Sub(layer.Layer + 1)}"
        : $"δ{Sub(layer.Layer)} = (δ{Sub(layer.Layer + 1)}·W{Sub(layer.Layer + 1)}) ∘ {Derivative(layer.Activation, layer.Layer)}";

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
