using System.Buffers.Binary;
using System.Text;

namespace NetGen.Models.Tests.Mutations;

/// <summary>Damage to safetensors whose header length, and in files of NetGen the checksum, fit again.</summary>
internal static class HeaderMutations
{
    /// <summary>Damages header or numbers.</summary>
    public static byte[] Apply(Random random, byte[] file, byte[] other, byte[][] words)
    {
        int length = (int)BinaryPrimitives.ReadInt64LittleEndian(file);
        byte[] header = file.AsSpan(8, length).ToArray();
        byte[] data = file.AsSpan(8 + length).ToArray();
        if (random.Next(4) > 0)
        {
            header = ByteMutations.Apply(random, header, other, words);
        }
        else
        {
            data = ByteMutations.Apply(random, data, other, words);
        }

        byte[] damaged = [.. BitConverter.GetBytes((long)header.Length), .. header, .. data];
        int checksum = header.AsSpan().IndexOf("\"sha256\":\""u8);
        if (checksum >= 0 && checksum + 10 + 64 <= header.Length)
        {
            Encoding.ASCII.GetBytes(NetGen.Saving.Checksum.Blank).CopyTo(damaged, 8 + checksum + 10);
            Encoding.ASCII.GetBytes(SafetensorsChecksum.Of(damaged)).CopyTo(damaged, 8 + checksum + 10);
        }

        return damaged;
    }
}
