using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Saving;

/// <summary>Writes a network as safetensors: the length of the header, the header, the numbers.</summary>
internal static class NetworkWriter
{
    private const int BlockSize = 1 << 16;

    /// <summary>Writes a network to a stream, from its first byte to its last: the stream need not seek.</summary>
    /// <exception cref="InvalidOperationException">A parameter is not finite; nothing has been written. Or one was changed meanwhile.</exception>
    public static void Write<TNetwork, T>(INetwork<TNetwork, T> network, Stream stream)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        byte[] header = SavedHeader.Of(TNetwork.Topology).ToBytes();
        string checksum = WriteNumbers(network, header, Stream.Null);

        byte[] length = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        stream.Write(length);
        stream.Write(Checksum.Replaced(header, Checksum.Blank, checksum));
        if (WriteNumbers(network, header, stream) != checksum)
        {
            throw new InvalidOperationException(
                $"The parameters of {typeof(TNetwork).Name} were changed while they were saved. Save when nobody trains the network.");
        }
    }

    /// <summary>Writes the numbers and returns the checksum of a header and of what was written.</summary>
    private static string WriteNumbers<TNetwork, T>(INetwork<TNetwork, T> network, byte[] header, Stream stream)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        using Checksum checksum = new(header);
        byte[] block = new byte[BlockSize];
        int used = 0;
        foreach (ParameterPlace place in ParameterOrder.Of<TNetwork, T>())
        {
            T value = network.Parameters[place.Index];
            if (!T.IsFinite(value))
            {
                throw new InvalidOperationException(
                    $"{typeof(TNetwork).Name} has {ParameterOrder.TextOf(place, value)}: it has diverged, and was not saved. Train it with a smaller rate.");
            }

            if (used == block.Length)
            {
                Flush();
            }

            WriteNumber(block.AsSpan(used), value);
            used += Unsafe.SizeOf<T>();
        }

        Flush();
        return checksum.Digits();

        void Flush()
        {
            checksum.Append(block, 0, used);
            stream.Write(block, 0, used);
            used = 0;
        }
    }

    // Little-endian on every machine.
    private static void WriteNumber<T>(Span<byte> bytes, T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(double))
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, double.CreateTruncating(value));
        }
        else
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes, float.CreateTruncating(value));
        }
    }
}
