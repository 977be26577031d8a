using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>The documentation of a network's members: what this network does, then what INetwork says of every one, or that in full where there is none.</summary>
internal static class MemberDocs
{
    public static string Topology(NetworkPlan plan) =>
        Of(plan, $"The sizes {ShapeText.Of(plan.Model)}, each layer's activation, the loss and the precision.", "", "");

    public static string Constructor(NetworkPlan plan) => plan.Model.Weights is { } weights
        ? $"/// <summary>Makes a network that begins with the weights of {XmlText.Of(weights.File)}.</summary>"
        : "/// <summary>Makes a network whose parameters are all zero.</summary>";

    public static string Parameters(NetworkPlan plan) => plan.Model.Target.IsStatic
        ? $"/// <summary>All {plan.ParameterCount} parameters in one flat vector without gaps, from {XmlText.Of(plan.Model.Weights!.File)}; the head of this file says where each lies.</summary>"
        : Of(plan, $"All {plan.ParameterCount} parameters, live, in one flat vector without gaps; the head of this file says where each lies.", "", "");

    public static string Initialize(NetworkPlan plan) => plan.Model.Profile == Profile.Portable ? FullInitialize : Inherited;

    public static string WeightIndex(NetworkPlan plan) =>
        Of(
            plan,
            $"Where the weight W[layer][output, input] lies in {Vectors(plan)}.",
            "",
            $"""
            {Unit}
            /// <param name="input">The unit of the layer before, from 0.</param>
            {NoSuchUnit}
            """);

    public static string BiasIndex(NetworkPlan plan) =>
        Of(
            plan,
            $"Where the bias b[layer][output] lies in {Vectors(plan)}.",
            "",
            $"""
            {Unit}
            {NoSuchUnit}
            """);

    public static string Forward(NetworkPlan plan) =>
        Of(
            plan,
            $"Predicts rows of {plan.Output.Outputs} from rows of {plan.Layers[0].Inputs}. A row gets the same bits alone or among others.",
            "zₗ = Wₗ·aₗ₋₁ + bₗ, aₗ = g(zₗ), where a₀ is x",
            $"""
            {Inputs}
            /// <param name="outputs">Receives m rows of <see cref="OutputCount"/>.</param>
            /// <exception cref="global::System.ArgumentException">
            /// A length does not fit, or the spans overlap; nothing is written.
            /// </exception>
            """);

    public static string Cost(NetworkPlan plan) =>
        Of(
            plan,
            "The mean loss of the rows, and the L2 penalty.",
            $"{plan.Loss.Cost} + {Equations.Penalty}",
            $"""
            {Inputs}
            {Targets}
            {Penalty}
            /// <exception cref="global::System.ArgumentException">A length does not fit.</exception>
            /// <exception cref="global::System.ArgumentOutOfRangeException">l2 is negative, NaN or infinite.</exception>
            """);

    public static string Backward(NetworkPlan plan) =>
        Of(
            plan,
            $"The cost and its gradient with respect to the {plan.ParameterCount} parameters.",
            Equations.Gradients(plan),
            $"""
            {Inputs}
            {Targets}
            {Gradient}
            {Penalty}
            /// <returns>The cost.</returns>
            /// <exception cref="global::System.ArgumentException">
            /// A length does not fit, or the gradient overlaps an argument or the parameters; nothing is written.
            /// </exception>
            /// <exception cref="global::System.ArgumentOutOfRangeException">l2 is negative, NaN or infinite; nothing is written.</exception>
            """);

    public static string BackwardToInputs(NetworkPlan plan) =>
        Of(
            plan,
            $"The cost and its gradient with respect to the {plan.ParameterCount} parameters and to the inputs.",
            $"{Equations.Gradients(plan)}, {Equations.InputGradient(plan)}",
            $"""
            {Inputs}
            {Targets}
            {Gradient}
            /// <param name="inputGradient">Receives ∂cost/∂inputs, m rows of <see cref="InputCount"/>.</param>
            {Penalty}
            /// <returns>The cost.</returns>
            /// <exception cref="global::System.ArgumentException">
            /// A length does not fit, or a gradient overlaps an argument, the parameters or the other gradient; nothing is written.
            /// </exception>
            /// <exception cref="global::System.ArgumentOutOfRangeException">l2 is negative, NaN or infinite; nothing is written.</exception>
            """);

    public static string Descend(NetworkPlan plan) =>
        Of(
            plan,
            "One step of gradient descent in place. Not safe beside other calls on the instance.",
            "p ← p − rate·∂cost/∂p",
            $"""
            {Inputs}
            {Targets}
            /// <param name="rate">The learning rate, 0 or more.</param>
            {Penalty}
            /// <returns>The cost before the step.</returns>
            /// <exception cref="global::System.ArgumentException">
            /// A length does not fit, or an argument overlaps the parameters; nothing is written.
            /// </exception>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The rate or l2 is negative, NaN or infinite; nothing is written.</exception>
            """);

    public static string Trace(NetworkPlan plan) =>
        Of(
            plan,
            $"z, a and δ of {(plan.Layers.Count == 1 ? "the layer" : $"layers 1 to {plan.Layers.Count}")} for one row, to look at. Allocates.",
            "",
            """
            /// <param name="input">One row of <see cref="InputCount"/>.</param>
            /// <param name="target">One row of <see cref="OutputCount"/>.</param>
            /// <exception cref="global::System.ArgumentException">A length does not fit.</exception>
            """);

    public static string Save(NetworkPlan plan) =>
        Of(plan, "Saves the parameters as a safetensors file. Whatever happens meanwhile leaves the old file or the new.", "", "");

    public static string Load(NetworkPlan plan) =>
        Of(plan, "Loads a network that Save saved: the same bits, or an exception that says what is wrong with the file.", "", "");

    public static string SaveToStream(NetworkPlan plan) =>
        Of(plan, "Saves to a stream what Save saves to a file. The stream need not seek, and stays open.", "", "");

    public static string LoadFromStream(NetworkPlan plan) =>
        Of(plan, "Loads a network from a stream and reads no byte after it; the stream stays open.", "", "");

    private static string Vectors(NetworkPlan plan) => plan.Model.Target.IsStatic ? "Parameters" : "Parameters and in a gradient";

    private const string Inherited = "/// <inheritdoc/>";

    private static string FullInitialize =>
        $"""
        /// <summary>
        /// Sets biases to 0 and draws the weights uniformly from ±√(6/(in + out)), or ±√(6/in) before
        /// {KinOfRelu}: layer by layer, output by output, input by input, the same on every machine.
        /// </summary>
        /// <param name="seed">Equal seeds give equal weights.</param>
        """;

    /// <summary>The activations whose weights begin by He, in words.</summary>
    private static string KinOfRelu
    {
        get
        {
            string[] names =
            [
                .. Enum.GetValues(typeof(Activation)).Cast<Activation>().Select(activation => activation.Function())
                    .Where(g => g.WeightStart == WeightStart.He).Select(g => g.Name),
            ];
            return $"{string.Join(", ", names.Take(names.Length - 1))} and {names[names.Length - 1]}";
        }
    }

    private const string Inputs = """/// <param name="inputs">m ≥ 1 rows of <see cref="InputCount"/>.</param>""";

    private const string Targets = """/// <param name="targets">m rows of <see cref="OutputCount"/>: the values wanted, one-hot rows for classes.</param>""";

    private const string Gradient = """/// <param name="gradient">Receives the <see cref="ParameterCount"/> values of ∂cost/∂Parameters.</param>""";

    private const string Penalty = """/// <param name="l2">Weight of the L2 penalty, 0 or more; biases are left out of it.</param>""";

    private const string Unit =
        """
        /// <param name="layer">1 to <see cref="LayerCount"/>.</param>
        /// <param name="output">The unit of the layer, from 0.</param>
        """;

    private const string NoSuchUnit =
        """/// <exception cref="global::System.ArgumentOutOfRangeException">There is no such layer or unit.</exception>""";

    /// <summary>A summary, the equation, and the rest of the documentation.</summary>
    private static string Of(NetworkPlan plan, string summary, string equation, string rest)
    {
        string[] parts =
        [
            $"/// <summary>{summary}</summary>",
            equation.Length == 0 ? "" : $"/// <remarks><c>{equation}</c></remarks>",
            plan.Model.Profile == Profile.Portable || plan.Model.Target.IsStatic ? rest : Inherited,
        ];
        return string.Join("\n", parts.Where(part => part.Length > 0));
    }
}
