using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Text;

namespace NetGen.Saving;

/// <summary>Saves networks as safetensors, which PyTorch reads too, and loads them: what <c>net.Save</c> and <c>Net.Load</c> call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NetworkFile
{
    private const string Restore = "Restore it from a copy, or save the network again.";

    /// <summary>Does what <see cref="INetwork{TSelf,T}.Save"/> says.</summary>
    public static void Save<TNetwork, T>(INetwork<TNetwork, T> network, string path)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, file => Write(network, file));
    }

    /// <summary>Does what <see cref="INetwork{TSelf,T}.Load"/> says.</summary>
    public static TNetwork Load<TNetwork, T>(string path)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        // Who saves meanwhile may take the file away; this handle keeps the one that it opened.
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            return Read<TNetwork, T>(file);
        }
        catch (InvalidDataException problem)
        {
            throw new InvalidDataException($"{path}: {problem.Message}", problem);
        }
    }

    private static void Write<TNetwork, T>(INetwork<TNetwork, T> network, FileStream file)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        byte[] header = SafetensorsHeader.Of(TNetwork.Topology).ToBytes();
        using BinaryWriter writer = new(file, Encoding.UTF8, leaveOpen: true);
        writer.Write((long)header.Length);
        writer.Write(header);
        foreach (ParameterPlace place in ParameterOrder.Of<TNetwork, T>())
        {
            T value = network.Parameters[place.Index];
            if (!T.IsFinite(value))
            {
                throw new InvalidOperationException(
                    $"{typeof(TNetwork).Name} has {ParameterOrder.TextOf(place, value)}: it has diverged, and was not saved. Train it with a smaller rate.");
            }

            WriteNumber(writer, value);
        }

        file.Position = sizeof(long) + header.Length;
        string checksum = Checksum.Of(header, file);
        file.Position = sizeof(long) + Checksum.Find(header, Checksum.Blank);
        writer.Write(Encoding.ASCII.GetBytes(checksum));
    }

    private static TNetwork Read<TNetwork, T>(FileStream file)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        byte[] bytes = ReadHeader(file);
        SafetensorsHeader header = SafetensorsHeader.Parse(bytes);
        CheckWhole(header, bytes, file);
        NetworkMatch.Check(header, TNetwork.Topology, typeof(TNetwork).Name);

        using BinaryReader reader = new(file, Encoding.UTF8, leaveOpen: true);
        TNetwork network = TNetwork.Create();
        foreach (ParameterPlace place in ParameterOrder.Of<TNetwork, T>())
        {
            T value = ReadNumber<T>(reader);
            network.Parameters[place.Index] = T.IsFinite(value)
                ? value
                : throw new InvalidDataException($"Expected finite numbers, but found {ParameterOrder.TextOf(place, value)}.");
        }

        return network;
    }

    /// <summary>The bytes of the header, with their length before them.</summary>
    private static byte[] ReadHeader(FileStream file)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        if (file.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) < length.Length)
        {
            throw new InvalidDataException($"Expected 8 bytes with the length of the header, but the file has {file.Length}. {SafetensorsHeader.Advice}");
        }

        ulong header = BinaryPrimitives.ReadUInt64LittleEndian(length);
        if (header > (ulong)Math.Min(file.Length - length.Length, Array.MaxLength))
        {
            throw new InvalidDataException(
                $"Expected a header of {header} bytes, as the first 8 say, but the file has {file.Length}: it is cut short or no safetensors file. {SafetensorsHeader.Advice}");
        }

        byte[] bytes = new byte[header];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Checks length and checksum, and goes back to where the numbers begin.</summary>
    private static void CheckWhole(SafetensorsHeader header, byte[] bytes, FileStream file)
    {
        long start = file.Position;
        if (file.Length - start != header.DataLength)
        {
            throw new InvalidDataException(
                $"Expected {header.DataLength} bytes of numbers behind the header, but found {file.Length - start}: the file is damaged. {Restore}");
        }

        int digits = Checksum.Find(bytes, header.Checksum);
        if (digits >= 0)
        {
            Encoding.ASCII.GetBytes(Checksum.Blank, bytes.AsSpan(digits));
        }

        string checksum = Checksum.Of(bytes, file);
        if (checksum != header.Checksum)
        {
            throw new InvalidDataException(
                $"Expected the SHA-256 {header.Checksum} of the header, but the content has {checksum}: the file is damaged. {Restore}");
        }

        file.Position = start;
    }

    // Both are little-endian on every machine.
    private static void WriteNumber<T>(BinaryWriter writer, T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(double))
        {
            writer.Write(double.CreateTruncating(value));
        }
        else
        {
            writer.Write(float.CreateTruncating(value));
        }
    }

    private static T ReadNumber<T>(BinaryReader reader)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        typeof(T) == typeof(double) ? T.CreateTruncating(reader.ReadDouble()) : T.CreateTruncating(reader.ReadSingle());
}
