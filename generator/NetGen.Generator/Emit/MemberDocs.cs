namespace NetGen.Generator.Emit;

/// <summary>The documentation of members where there is no INetwork to inherit it from.</summary>
internal static class MemberDocs
{
    public const string Topology = "/// <summary>Sizes, activation of each layer, loss and precision.</summary>";

    public const string Parameters = """/// <summary>All parameters, live: <see cref="ParameterCount"/> values in one flat vector, without gaps.</summary>""";

    public const string Initialize =
        """
        /// <summary>
        /// Sets biases to 0 and draws the weights uniformly from ±√(6/(in + out)), or ±√(6/in) before ReLU, LeakyReLU, Elu,
        /// Gelu, GeluTanh and Silu: layer by layer, output by output, input by input, the same on every machine.
        /// </summary>
        /// <param name="seed">Equal seeds give equal weights.</param>
        """;

    public const string WeightIndex =
        $"""
        /// <summary>Where the weight W[layer][output, input] lies in <see cref="Parameters"/> and in a gradient.</summary>
        {Unit}
        /// <param name="input">The unit of the layer before, from 0.</param>
        {NoSuchUnit}
        """;

    public const string BiasIndex =
        $"""
        /// <summary>Where the bias b[layer][output] lies in <see cref="Parameters"/> and in a gradient.</summary>
        {Unit}
        {NoSuchUnit}
        """;

    public const string Forward =
        $"""
        /// <summary>Predicts: <c>aₗ = g(Wₗ·aₗ₋₁ + bₗ)</c> for each layer. A row gets the same bits alone or among others.</summary>
        {Inputs}
        /// <param name="outputs">Receives m rows of <see cref="OutputCount"/>.</param>
        /// <exception cref="global::System.ArgumentException">
        /// A length does not fit, or the spans overlap; nothing is written.
        /// </exception>
        """;

    public const string Cost =
        $"""
        /// <summary>The mean loss over the rows, plus <c>l2/(2m)·Σ W²</c>.</summary>
        {Inputs}
        {Targets}
        {Penalty}
        /// <exception cref="global::System.ArgumentException">A length does not fit.</exception>
        """;

    public const string Backward =
        $"""
        /// <summary>The cost and its gradient with respect to <see cref="Parameters"/>.</summary>
        {Inputs}
        {Targets}
        {Gradient}
        {Penalty}
        /// <returns>The cost.</returns>
        /// <exception cref="global::System.ArgumentException">
        /// A length does not fit, or the gradient overlaps an argument or the parameters; nothing is written.
        /// </exception>
        """;

    public const string BackwardToInputs =
        $"""
        /// <summary>The cost and its gradient with respect to <see cref="Parameters"/> and to the inputs.</summary>
        {Inputs}
        {Targets}
        {Gradient}
        /// <param name="inputGradient">Receives ∂cost/∂inputs, m rows of <see cref="InputCount"/>.</param>
        {Penalty}
        /// <returns>The cost.</returns>
        /// <exception cref="global::System.ArgumentException">
        /// A length does not fit, or a gradient overlaps an argument, the parameters or the other gradient; nothing is written.
        /// </exception>
        """;

    public const string Descend =
        $"""
        /// <summary>One step of gradient descent in place, <c>p ← p − rate·∂cost/∂p</c>.</summary>
        /// <remarks>Not safe beside other calls on the instance.</remarks>
        {Inputs}
        {Targets}
        /// <param name="rate">The learning rate.</param>
        {Penalty}
        /// <returns>The cost before the step.</returns>
        /// <exception cref="global::System.ArgumentException">
        /// A length does not fit, or an argument overlaps the parameters; nothing is written.
        /// </exception>
        """;

    public const string Trace =
        """
        /// <summary>z, a and δ of every layer for one row, to look at. Allocates.</summary>
        /// <param name="input">One row of <see cref="InputCount"/>.</param>
        /// <param name="target">One row of <see cref="OutputCount"/>.</param>
        /// <exception cref="global::System.ArgumentException">A length does not fit.</exception>
        """;

    private const string Inputs = """/// <param name="inputs">m ≥ 1 rows of <see cref="InputCount"/>.</param>""";

    private const string Targets = """/// <param name="targets">m rows of <see cref="OutputCount"/>: the values wanted, one-hot rows for classes.</param>""";

    private const string Gradient = """/// <param name="gradient">Receives the <see cref="ParameterCount"/> values of ∂cost/∂Parameters.</param>""";

    private const string Penalty = """/// <param name="l2">Weight of the L2 penalty; biases are left out of it.</param>""";

    private const string Unit =
        """
        /// <param name="layer">1 to <see cref="LayerCount"/>.</param>
        /// <param name="output">The unit of the layer, from 0.</param>
        """;

    private const string NoSuchUnit =
        """/// <exception cref="global::System.ArgumentOutOfRangeException">There is no such layer or unit.</exception>""";
}
