using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NetGen.TargetFrameworks
{
    /// <summary>Numbers that a network computed; a float is held in double as it is.</summary>
    public sealed class Measurement
    {
        public Measurement(string name, IReadOnlyList<double> numbers)
        {
            Name = name;
            Numbers = numbers;
        }

        /// <summary>The network, the number of rows, and what was computed.</summary>
        public string Name { get; }

        public IReadOnlyList<double> Numbers { get; }

        /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
        public static Measurement Parse(string line)
        {
            string[] parts = line.Split(':');
            return new Measurement(
                parts[0],
                parts[1].Split(',').Select(bits => System.BitConverter.Int64BitsToDouble(long.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture))).ToList());
        }

        /// <summary>A line with every bit.</summary>
        public override string ToString() => Name + ":"
            + string.Join(",", Numbers.Select(number => System.BitConverter.DoubleToInt64Bits(number).ToString("x", CultureInfo.InvariantCulture)));
    }
}
