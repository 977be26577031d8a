using System;
using System.Collections.Generic;
using System.Linq;

namespace NetGen.TargetFrameworks
{
    /// <summary>Lets each optimiser take a few steps, from the same parameters with the same gradients on every target.</summary>
    public static class OptimizerMeasure
    {
        public const double Rate = 0.125;
        public const int Steps = 3;

        /// <summary>Enough for whole vectors and some elements after them.</summary>
        private const int Count = 37;

        /// <summary>The parameters before the first step.</summary>
        public static double[] Parameters { get; } = Measure.Numbers(Count, -1, 1, 1);

        /// <summary>The gradient of a step, 1 to <see cref="Steps"/>.</summary>
        public static double[] Gradient(int step) => Measure.Numbers(Count, -1, 1, 1000 * step);

        public static IEnumerable<Measurement> All() => Of<float>().Concat(Of<double>());

        private static Measurement[] Of<T>()
            where T : unmanaged => new[]
            {
                Of(new GradientDescent<T>(Count, Rate)),
                Of(new Momentum<T>(Count, Rate)),
                Of(new Adam<T>(Count, Rate)),
            };

        private static Measurement Of<T>(IOptimizer<T> optimizer)
            where T : unmanaged
        {
            T[] parameters = Parameters.Select(Measure.To<T>).ToArray();
            for (int step = 1; step <= Steps; step++)
            {
                optimizer.Step(parameters, Gradient(step).Select(Measure.To<T>).ToArray());
            }

            return Measure.Measured(optimizer.GetType().Name.Split('`')[0] + " " + typeof(T).Name, parameters);
        }
    }
}
