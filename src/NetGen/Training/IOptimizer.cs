namespace NetGen;

/// <summary>Moves parameters along a gradient.</summary>
/// <remarks>
/// An optimiser holds the state of one training run: it is for one parameter vector and one thread at a time. <see cref="Step"/> never allocates.
/// Settings are double in both precisions, as in PyTorch, and are rounded to <typeparamref name="T"/> where they meet the parameters.
/// </remarks>
/// <typeparam name="T">float or double.</typeparam>
public interface IOptimizer<T>
    where T : unmanaged
{
    /// <summary>The learning rate, 0 or more. A schedule sets it between steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, NaN or infinite, as a <typeparamref name="T"/> too.</exception>
    double Rate { get; set; }

    /// <summary>How many parameters and derivatives a step takes.</summary>
    int ParameterCount { get; }

    /// <summary>One step. The same bits at every vector width.</summary>
    /// <param name="parameters">The <see cref="ParameterCount"/> parameters to change, a network's <c>Parameters</c>.</param>
    /// <param name="gradient">Their derivatives of the cost.</param>
    /// <exception cref="ArgumentException">A length is not <see cref="ParameterCount"/>, or the spans overlap; nothing has been written.</exception>
    void Step(Span<T> parameters, ReadOnlySpan<T> gradient);
}
