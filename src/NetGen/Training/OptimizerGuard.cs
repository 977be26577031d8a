using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NetGen.Numerics;

namespace NetGen;

/// <summary>The checks that all optimisers share.</summary>
internal static class OptimizerGuard
{
    public static int PositiveCount<T>(int parameterCount)
    {
        Numbers.Check<T>();
        return parameterCount is >= 1 and <= Numbers.MaxArrayLength
            ? parameterCount
            : throw new ArgumentOutOfRangeException(
                nameof(parameterCount), parameterCount, $"Expected 1 to {Numbers.MaxArrayLength} parameters, the most that a network has.");
    }

    public static double Rate<T>(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        Guard.Rate<T>(value, name);
        return value;
    }

    public static double Decay(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is >= 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "Expected a number of at least 0 and below 1.");

    public static void Step<T>(int parameterCount, ReadOnlySpan<T> parameters, ReadOnlySpan<T> gradient)
    {
        Length(parameterCount, parameters.Length, nameof(parameters));
        Length(parameterCount, gradient.Length, nameof(gradient));
        Guard.Apart(parameters, nameof(parameters), gradient, nameof(gradient));
    }

    private static void Length(int expected, int length, string name)
    {
        if (length != expected)
        {
            ThrowLength(expected, length, name);
        }
    }

    [DoesNotReturn]
    private static void ThrowLength(int expected, int length, string name) =>
        throw new ArgumentException($"Expected {expected} values, as the optimiser was made for, got {length}.", name);
}
