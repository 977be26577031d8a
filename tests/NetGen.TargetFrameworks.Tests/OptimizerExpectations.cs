using System.Numerics;
using NetGen.Tests.Bounds;

namespace NetGen.TargetFrameworks.Tests;

/// <summary>The documented formulas of the optimisers in double, and how far their steps in another precision can be from them.</summary>
internal static class OptimizerExpectations
{
    /// <summary>Roundings in one step of Adam, those of its settings among them.</summary>
    private const int RoundingsOfStep = 16;

    /// <summary>No step of these gradients is longer, in learning rates.</summary>
    private const double LongestStep = 4;

    public static IEnumerable<Expectation> All() => Of<float>().Concat(Of<double>());

    private static IEnumerable<Expectation> Of<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
    [
        Of<T>("GradientDescent", (_, g, _) => g),
        Of<T>("Momentum", (_, g, state) => state.First = (0.9 * state.First) + g),
        Of<T>("Adam", AdamStep),
    ];

    /// <summary>m̂ / (√v̂ + ε), with <c>m̂ = m/(1 − β₁ᵗ)</c> and <c>v̂ = v/(1 − β₂ᵗ)</c>.</summary>
    private static double AdamStep(int t, double g, State state)
    {
        state.First = (0.9 * state.First) + ((1 - 0.9) * g);
        state.Second = (0.999 * state.Second) + ((1 - 0.999) * g * g);
        return state.First / (1 - Math.Pow(0.9, t)) / (Math.Sqrt(state.Second / (1 - Math.Pow(0.999, t))) + 1e-8);
    }

    private static Expectation Of<T>(string name, Func<int, double, State, double> step)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] parameters = Rounded<T>(OptimizerMeasure.Parameters);
        State[] states = [.. parameters.Select(_ => new State())];
        for (int t = 1; t <= OptimizerMeasure.Steps; t++)
        {
            double[] gradient = Rounded<T>(OptimizerMeasure.Gradient(t));
            for (int k = 0; k < parameters.Length; k++)
            {
                parameters[k] -= OptimizerMeasure.Rate * step(t, gradient[k], states[k]);
            }
        }

        double gamma = Accuracy.Of<T>().Gamma(RoundingsOfStep * OptimizerMeasure.Steps);
        double moved = OptimizerMeasure.Steps * LongestStep * OptimizerMeasure.Rate;
        return new($"{name} {typeof(T).Name}", parameters, [.. parameters.Select(p => gamma * (Math.Abs(p) + moved))]);
    }

    private static double[] Rounded<T>(double[] numbers)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => [.. numbers.Select(number => double.CreateChecked(T.CreateChecked(number)))];

    /// <summary>What an optimiser remembers of one parameter.</summary>
    private sealed class State
    {
        public double First { get; set; }

        public double Second { get; set; }
    }
}
