using System;

namespace NetGen.TargetFrameworks
{
    /// <summary>Checks imported networks, training, and saving where the target can, and prints a line for everything that a network or an optimiser computes.</summary>
    public static class Program
    {
        public static void Main()
        {
            ImportCheck.Run();
            TrainingCheck.Run();
#if NET
            SavingCheck.Run();
#endif
            foreach (Measurement measurement in Measure.All())
            {
                Console.WriteLine(measurement);
            }
        }
    }
}
