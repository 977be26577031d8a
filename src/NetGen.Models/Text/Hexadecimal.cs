using System.Globalization;

namespace NetGen.Models;

/// <summary>Bytes as text.</summary>
internal static class Hexadecimal
{
    /// <summary>Two digits a byte, in small letters.</summary>
    public static string Of(byte[] bytes) => string.Concat(bytes.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
}
