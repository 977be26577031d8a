using System;

namespace NetGen.Targets
{
    /// <summary>Prints a line for everything that a network computes.</summary>
    public static class Program
    {
        public static void Main()
        {
            foreach (Measurement measurement in Measure.All())
            {
                Console.WriteLine(measurement);
            }
        }
    }
}
