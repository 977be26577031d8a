using System;

namespace NetGen.Targets
{
    /// <summary>Saves and loads networks where the target can, and prints a line for everything that a network computes.</summary>
    public static class Program
    {
        public static void Main()
        {
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
