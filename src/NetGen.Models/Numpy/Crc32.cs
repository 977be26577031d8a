namespace NetGen.Models;

/// <summary>The checksum of zip archives, CRC-32 with the reversed polynomial EDB88320.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (rest, _) =>
        (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ Polynomial))];

    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(byte[] bytes)
    {
        uint rest = uint.MaxValue;
        foreach (byte value in bytes)
        {
            rest = Table[(byte)rest ^ value] ^ (rest >> 8);
        }

        return ~rest;
    }
}
