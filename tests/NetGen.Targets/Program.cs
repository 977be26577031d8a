using System;

namespace NetGen.Targets
{
    /// <summary>Checks imported networks, and saving where the target can, and prints a line for everything that a network computes.</summary>
    public static class Program
    {
        public static void Main()
        {
            ImportCheck.Run();
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
