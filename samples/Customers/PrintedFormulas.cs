using NetGen;

namespace Samples;

/// <summary>The formulas of the texts that fail as they are printed, beside what the generated networks compute.</summary>
internal static class PrintedFormulas
{
    /// <summary>The cost of a category: <c>−y·ln a − (1 − y)·ln(1 − a)</c> from a, where 1 − a is lost, and from z.</summary>
    public static void ShowSaturation()
    {
        OneUnitNet net = new();
        net.Parameters[OneUnitNet.WeightIndex(1, 0, 0)] = 1;

        Report.Title("-yv.*log(a3) - (1 - yv).*log(1 - a3)", "y·softplus(−z) + (1 − y)·softplus(z)");
        Console.WriteLine("  From z = 36.74 on, a3 rounds to 1: log(1 - a3) is infinite, and 0·log(0) is not a number, even where the prediction is right.");
        Console.WriteLine("       z   yv   as printed         Cost");
        foreach ((double z, double y) in new[] { (36.0, 0.0), (36, 1), (37, 0), (37, 1), (800, 0) })
        {
            double a = 1 / (1 + Math.Exp(-z));
            double printed = (-y * Math.Log(a)) - ((1 - y) * Math.Log(1 - a));
            Console.WriteLine($"  {z,6} {y,4} {printed,12:0.0000e+0} {net.Cost([z], [y]),12:0.0000e+0}");
        }
    }

    /// <summary>Eq. 2b is called the absolute difference but printed with an exponent of 2.</summary>
    public static void ShowAbsoluteDifference(Customers customers, Steps steps)
    {
        Report.Title("Eq. 2b as printed, 1/(2m) Σ |y - ŷ|^2", "Loss.MeanAbsoluteError, 1/(2m) ΣΣ |y − ŷ|");
        Console.WriteLine("  The exponent contradicts the title: it makes Eq. 2b the squared error of Eq. 2a.");
        double printed = steps.S3.Sum(row => row.Sum(difference => Math.Pow(Math.Abs(difference), 2))) / (2 * customers.Labels.Length);
        Console.WriteLine($"  {"as printed",-28} {printed:R}");
        Console.WriteLine($"  {"Cost, Loss.MeanSquaredError",-28} {customers.CreateNetwork<SquaredErrorNet>().Cost(customers.Rows, customers.Targets):R}");
        Console.WriteLine($"  {"Cost, Loss.MeanAbsoluteError",-28} {customers.CreateNetwork<AbsoluteErrorNet>().Cost(customers.Rows, customers.Targets):R}");
    }

    /// <summary>Eq. 2c has a wrong sign before its second term, and no 1/m.</summary>
    public static void ShowLogisticRegression(Customers customers, Steps steps)
    {
        Report.Title("Eq. 2c as printed, Σ [-y·log(ŷ) + (1 - y)·log(1 - ŷ)]", "Loss.BinaryCrossEntropy, 1/m ΣΣ −y·ln ŷ − (1 − y)·ln(1 − ŷ)");
        Console.WriteLine("  The + should be a −: as printed, the worse a wrong category is predicted, the lower the cost. And it is a sum, not the mean that the text defines.");
        double printed = Sum(steps, (y, a) => (-y * Math.Log(a)) + ((1 - y) * Math.Log(1 - a)));
        double corrected = Sum(steps, (y, a) => (-y * Math.Log(a)) - ((1 - y) * Math.Log(1 - a)));
        double cost = customers.CreateNetwork<CustomersNet>().Cost(customers.Rows, customers.Targets);
        Console.WriteLine($"  {"as printed",-28} {printed:R}");
        Console.WriteLine($"  {"with the right sign",-28} {corrected:R}");
        Console.WriteLine($"  {"m · Cost",-28} {customers.Labels.Length * cost:R}");
    }

    private static double Sum(Steps steps, Func<double, double, double> term) => steps.Yv.Zip(steps.A3, (y, a) => y.Zip(a, term).Sum()).Sum();
}
