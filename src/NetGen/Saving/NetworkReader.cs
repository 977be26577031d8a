using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Saving;

/// <summary>Reads a network that was saved. Every byte is read once: what is hashed is what becomes the parameters.</summary>
internal static class NetworkReader
{
    private const int BlockSize = 1 << 16;

    /// <summary>Reads a network, and no byte after it.</summary>
    /// <param name="stream">Where it begins.</param>
    /// <param name="isWholeFile">Whether the stream must end with the network.</param>
    /// <exception cref="InvalidDataException">It is damaged, not from NetGen, or of another network.</exception>
    public static TNetwork Read<TNetwork, T>(Stream stream, bool isWholeFile)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        byte[] bytes = HeaderBytes.Read(stream);
        SafetensorsHeader header = SavedHeader.Parse(bytes);
        using HashedNumbers numbers = new(stream, Checksum.Replaced(bytes, header.Checksum, Checksum.Blank), header.DataLength);
        try
        {
            NetworkMatch.Check(header, TNetwork.Topology, typeof(TNetwork).Name);
        }
        catch (InvalidDataException)
        {
            // A damaged file may look like another network's; then damage is what to report.
            numbers.Skip();
            numbers.CheckWhole(header.Checksum, isWholeFile);
            throw;
        }

        TNetwork network = TNetwork.Create();
        string? notFinite = ReadParameters<TNetwork, T>(numbers, network.Parameters);
        numbers.CheckWhole(header.Checksum, isWholeFile);
        return notFinite is null ? network : throw new InvalidDataException($"Expected finite numbers, but found {notFinite}.");
    }

    /// <summary>Fills the parameters. Returns the first that is not finite, or null.</summary>
    private static string? ReadParameters<TNetwork, T>(HashedNumbers numbers, Span<T> parameters)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        string? notFinite = null;
        byte[] memory = new byte[BlockSize];
        Span<byte> block = default;
        long remaining = (long)parameters.Length * Unsafe.SizeOf<T>();
        foreach (ParameterPlace place in ParameterOrder.Of<TNetwork, T>())
        {
            if (block.IsEmpty)
            {
                block = memory.AsSpan(0, (int)Math.Min(BlockSize, remaining));
                numbers.Read(memory, block.Length);
                remaining -= block.Length;
            }

            T value = ReadNumber<T>(block);
            block = block[Unsafe.SizeOf<T>()..];
            parameters[place.Index] = value;
            if (notFinite is null && !T.IsFinite(value))
            {
                notFinite = ParameterOrder.TextOf(place, value);
            }
        }

        return notFinite;
    }

    // Little-endian on every machine.
    private static T ReadNumber<T>(ReadOnlySpan<byte> bytes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => typeof(T) == typeof(double)
        ? T.CreateTruncating(BinaryPrimitives.ReadDoubleLittleEndian(bytes))
        : T.CreateTruncating(BinaryPrimitives.ReadSingleLittleEndian(bytes));
}
