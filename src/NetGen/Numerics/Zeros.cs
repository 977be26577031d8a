using System.ComponentModel;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>Zeros to start sums from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Zeros
{
    /// <summary>The widest register tile has 4 vectors of 64 bytes.</summary>
    private static readonly byte[] Bytes = new byte[4 * 64];

    /// <summary>The first of as many zeros as the widest register tile has in a row.</summary>
    /// <typeparam name="T">float or double.</typeparam>
    public static ref T First<T>()
        where T : unmanaged
        => ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, T>(Bytes.AsSpan()));
}
