using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

public static partial class Guard
{
    /// <summary>Checks the arguments of <c>Forward</c>.</summary>
    /// <returns>The number of rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Forward<T>(ReadOnlySpan<T> inputs, int inputCount, ReadOnlySpan<T> outputs, int outputCount, ReadOnlySpan<T> parameters)
    {
        int rows = Rows(inputs.Length, inputCount, nameof(inputs));
        Length(outputs.Length, rows, outputCount, nameof(outputs));
        Apart(outputs, nameof(outputs), inputs, nameof(inputs));
        Apart(outputs, nameof(outputs), parameters, Parameters);
        return rows;
    }

    /// <summary>Checks the arguments of <c>Cost</c>.</summary>
    /// <returns>The number of rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Cost<T>(ReadOnlySpan<T> inputs, int inputCount, ReadOnlySpan<T> targets, int outputCount, double l2)
    {
        int rows = Rows(inputs.Length, inputCount, nameof(inputs));
        Length(targets.Length, rows, outputCount, nameof(targets));
        Rate<T>(l2, nameof(l2));
        return rows;
    }

    /// <summary>Checks the arguments of <c>Backward</c>.</summary>
    /// <returns>The number of rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Backward<T>(
        ReadOnlySpan<T> inputs, int inputCount, ReadOnlySpan<T> targets, int outputCount, ReadOnlySpan<T> gradient, double l2, ReadOnlySpan<T> parameters)
    {
        int rows = Cost(inputs, inputCount, targets, outputCount, l2);
        Length(gradient.Length, 1, parameters.Length, nameof(gradient));
        Apart(gradient, nameof(gradient), inputs, nameof(inputs));
        Apart(gradient, nameof(gradient), targets, nameof(targets));
        Apart(gradient, nameof(gradient), parameters, Parameters);
        return rows;
    }

    /// <summary>Checks the arguments of <c>Backward</c> with a gradient of the inputs.</summary>
    /// <returns>The number of rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Backward<T>(
        ReadOnlySpan<T> inputs,
        int inputCount,
        ReadOnlySpan<T> targets,
        int outputCount,
        ReadOnlySpan<T> gradient,
        ReadOnlySpan<T> inputGradient,
        double l2,
        ReadOnlySpan<T> parameters)
    {
        int rows = Cost(inputs, inputCount, targets, outputCount, l2);
        Length(gradient.Length, 1, parameters.Length, nameof(gradient));
        Length(inputGradient.Length, rows, inputCount, nameof(inputGradient));
        Apart(gradient, nameof(gradient), inputs, nameof(inputs));
        Apart(gradient, nameof(gradient), targets, nameof(targets));
        Apart(gradient, nameof(gradient), parameters, Parameters);
        Apart(inputGradient, nameof(inputGradient), inputs, nameof(inputs));
        Apart(inputGradient, nameof(inputGradient), targets, nameof(targets));
        Apart(inputGradient, nameof(inputGradient), parameters, Parameters);
        Apart(inputGradient, nameof(inputGradient), gradient, nameof(gradient));
        return rows;
    }

    /// <summary>Checks the arguments of <c>Descend</c>.</summary>
    /// <returns>The number of rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Descend<T>(
        ReadOnlySpan<T> inputs, int inputCount, ReadOnlySpan<T> targets, int outputCount, double rate, double l2, ReadOnlySpan<T> parameters)
    {
        int rows = Cost(inputs, inputCount, targets, outputCount, l2);
        Rate<T>(rate, nameof(rate));
        Apart(parameters, Parameters, inputs, nameof(inputs));
        Apart(parameters, Parameters, targets, nameof(targets));
        return rows;
    }
}
