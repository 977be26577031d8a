using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>Rows of targets without gaps, read in whole vectors.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Targets
{
    /// <summary>Row <paramref name="r"/>, whose last vector may be read whole: into the next rows, or else a copy of the row.</summary>
    /// <param name="y">The first row.</param>
    /// <param name="r">The row's number.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="units">Numbers in a row.</param>
    /// <param name="copy">Receives the copy; it may be where the results of the row go.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T Row<S, V, T>(ref T y, int r, int rows, int units, ref T copy)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        ref T row = ref Unsafe.Add(ref y, r * (nint)units);
        long left = (rows - r) * (long)units;
        if (left >= (units + S.Count - 1) / S.Count * (long)S.Count)
        {
            return ref row;
        }

        MemoryMarshal.CreateSpan(ref row, units).CopyTo(MemoryMarshal.CreateSpan(ref copy, units));
        return ref copy;
    }
}
