using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NetGen;

/// <summary>The checks of arguments that .NET 6 and 8 brought, for .NET Standard.</summary>
internal static class ExceptionExtensions
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(name);
            }
        }
    }

    extension(ArgumentOutOfRangeException)
    {
        public static void ThrowIfLessThan(int value, int other, [CallerArgumentExpression(nameof(value))] string? name = null)
        {
            if (value < other)
            {
                throw new ArgumentOutOfRangeException(name, value, $"{name} ('{value}') must be greater than or equal to '{other}'.");
            }
        }
    }
}
