namespace NetGen.Tests.Bounds;

/// <summary>The errors of a loss and of δ of the output layer.</summary>
internal sealed class LossBound(Loss loss, double delta, Accuracy accuracy)
{
    private const int Extra = 8;

    /// <summary>The error of the mean loss over all rows.</summary>
    public double OfMean(ErrorBound bound, ReferencePass pass, double[][] targets)
    {
        double magnitude = 0;
        double error = 0;
        for (int row = 0; row < targets.Length; row++)
        {
            (double rowMagnitude, double rowError) = loss switch
            {
                Loss.BinaryCrossEntropy => OfLogits(pass.Z[^1][row], bound.Z[^1][row], targets[row]),
                Loss.CrossEntropy => OfLogSoftmax(pass.Z[^1][row], bound.Z[^1][row], targets[row]),
                _ => OfDifference(pass.A[^1][row], bound.A[^1][row], targets[row]),
            };
            magnitude += rowMagnitude;
            error += rowError;
        }

        return ((accuracy.Gamma((targets.Length * targets[0].Length) + Extra) * (magnitude + error)) + error) / targets.Length;
    }

    /// <summary>The error of δ of the output layer in a row.</summary>
    public double[] OfDelta(Activation output, ErrorBound bound, ReferencePass pass, int row, double[] y)
    {
        int m = bound.Inputs.Length;
        Bounded z = new(pass.Z[^1][row], bound.Z[^1][row]);
        Bounded a = new(pass.A[^1][row], bound.A[^1][row]);
        switch (loss)
        {
            case Loss.BinaryCrossEntropy:
                return [.. a.Values.Select((ak, k) => (a.Errors[k] + (accuracy.Gamma(Extra) * (ak + Math.Abs(y[k])))) / m)];
            case Loss.CrossEntropy:
                double sum = y.Sum(Math.Abs);
                double gamma = accuracy.Gamma(y.Length + Extra);
                return [.. a.Values.Select((ak, k) => ((sum * a.Errors[k]) + (gamma * ((sum * (ak + a.Errors[k])) + Math.Abs(y[k])))) / m)];
            default:
                return ActivationBound.OfDelta(output, z, a, CostByOutput(a, y, m), accuracy);
        }
    }

    /// <summary>∂cost/∂a of a loss that compares a with y: <c>(a − y)/m</c>, or its sign over 2m, which jumps where they meet;
    /// Huber's is cut off at δ, and its slope is nowhere larger.</summary>
    private Bounded CostByOutput(Bounded a, double[] y, int m)
    {
        double[] values = new double[y.Length];
        double[] errors = new double[y.Length];
        for (int k = 0; k < y.Length; k++)
        {
            double difference = a.Values[k] - y[k];
            double error = DifferenceError(a, y, k);
            bool isAbsolute = loss == Loss.MeanAbsoluteError;
            values[k] = (isAbsolute ? Math.Sign(difference) / 2.0 : loss == Loss.Huber ? Math.Clamp(difference, -delta, delta) : difference) / m;
            double jump = Math.Abs(difference) <= error ? 1 : 0;
            errors[k] = ((isAbsolute ? jump : error) / m) + (accuracy.Gamma(Extra) * Math.Abs(values[k]));
        }

        return new(values, errors);
    }

    private (double Magnitude, double Error) OfDifference(double[] a, double[] errorOfA, double[] y)
    {
        double magnitude = 0;
        double error = 0;
        for (int k = 0; k < y.Length; k++)
        {
            double difference = Math.Abs(a[k] - y[k]);
            double e = DifferenceError(new(a, errorOfA), y, k);
            magnitude += loss == Loss.MeanAbsoluteError ? difference / 2 : difference * difference / 2;
            error += loss == Loss.MeanAbsoluteError ? e / 2 : (difference * e) + (e * e / 2);
        }

        return (magnitude, error);
    }

    /// <summary><c>y·softplus(−z) + (1 − y)·softplus(z)</c>, whose slope is σ(z) − y.</summary>
    private (double Magnitude, double Error) OfLogits(double[] z, double[] errorOfZ, double[] y)
    {
        double magnitude = 0;
        double error = 0;
        for (int k = 0; k < y.Length; k++)
        {
            double weight = 1 + Math.Abs(y[k]);
            magnitude += (Math.Abs(z[k]) + 1) * weight;
            error += (errorOfZ[k] + accuracy.OfFunction(1)) * weight;
        }

        return (magnitude, error);
    }

    /// <summary><c>Σ y·(ln Σ exp z − z)</c>, whose slopes are at most 2Σ|y|.</summary>
    private (double Magnitude, double Error) OfLogSoftmax(double[] z, double[] errorOfZ, double[] y)
    {
        double weight = y.Sum(Math.Abs);
        double range = z.Max() - z.Min() + Math.Log(z.Length) + 1;
        return (weight * (range + z.Max(Math.Abs)), weight * ((2 * errorOfZ.Max()) + accuracy.OfFunction(range)));
    }

    /// <summary>The error of a − y, y rounded to T among it.</summary>
    private double DifferenceError(Bounded a, double[] y, int k) =>
        a.Errors[k] + (accuracy.Gamma(2) * (Math.Abs(a.Values[k]) + a.Errors[k] + Math.Abs(y[k])));
}
