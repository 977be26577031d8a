using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>The trained parameters that a network is compiled with: literals of its source, or a resource of its assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledParameters
{
    /// <summary>The numbers of literals where they lie.</summary>
    /// <typeparam name="T">float or double.</typeparam>
    /// <param name="literals">Their bits, in the order of a little-endian processor's memory.</param>
    /// <param name="count">Numbers.</param>
    public static ReadOnlySpan<T> Span<T>(ReadOnlySpan<ulong> literals, int count)
        where T : unmanaged => MemoryMarshal.Cast<ulong, T>(literals)[..count];

    /// <summary>A copy.</summary>
    /// <inheritdoc cref="Span{T}"/>
    public static T[] Array<T>(ulong[] literals, int count)
        where T : unmanaged => Span<T>(literals, count).ToArray();

    /// <summary>A copy of a resource.</summary>
    /// <inheritdoc cref="Read{T}"/>
    public static T[] Array<T>(Assembly assembly, string resource, int count)
        where T : unmanaged
    {
        T[] numbers = new T[count];
        Read<T>(assembly, resource, numbers);
        return numbers;
    }

#if NET
    /// <summary>A copy that begins on a cache line.</summary>
    /// <inheritdoc cref="Span{T}"/>
    public static AlignedMemory<T> Memory<T>(ReadOnlySpan<ulong> literals, int count)
        where T : unmanaged
    {
        AlignedMemory<T> memory = new(count);
        Span<T>(literals, count).CopyTo(memory.Span(count));
        return memory;
    }

    /// <summary>A copy of a resource that begins on a cache line, zeros after its end.</summary>
    /// <inheritdoc cref="Read{T}"/>
    public static AlignedMemory<T> Memory<T>(Assembly assembly, string resource, int count)
        where T : unmanaged
    {
        AlignedMemory<T> memory = new(count);
        Read(assembly, resource, memory.Span(count));
        return memory;
    }
#endif

    /// <typeparam name="T">float or double.</typeparam>
    /// <param name="assembly">The network's assembly.</param>
    /// <param name="resource">The name of the resource: numbers one after the other, little-endian.</param>
    /// <param name="numbers">Receives them; there may be room for more.</param>
    /// <exception cref="InvalidOperationException">The assembly has no such resource, or one that is longer: it was changed after the compiler.</exception>
    private static void Read<T>(Assembly assembly, string resource, Span<T> numbers)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using Stream? stream = assembly.GetManifestResourceStream(resource);
        Span<byte> bytes = MemoryMarshal.AsBytes(numbers);
        if (stream is null || stream.Length > bytes.Length)
        {
            throw new InvalidOperationException(
                $"Expected the resource \"{resource}\" in {assembly.GetName().Name}, {bytes.Length} bytes at most, but found {stream?.Length.ToString(CultureInfo.InvariantCulture) ?? "none"}; build the project anew.");
        }

        int count = 0;
        while (count < bytes.Length && stream.Read(bytes[count..]) is > 0 and int read)
        {
            count += read;
        }
    }
}
