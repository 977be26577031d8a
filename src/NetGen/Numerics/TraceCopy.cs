using System.ComponentModel;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>Fills a trace from scratch.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TraceCopy
{
    /// <summary>Copies one row's numbers of a layer, as many as the layer has units.</summary>
    public static void Layer<T>(Trace<T> trace, int layer, ref T z, ref T a, ref T delta)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(trace);
        Copy(ref z, trace.Z(layer));
        Copy(ref a, trace.A(layer));
        Copy(ref delta, trace.Delta(layer));
    }

    private static void Copy<T>(ref T source, Span<T> target)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        MemoryMarshal.CreateReadOnlySpan(ref source, target.Length).CopyTo(target);
}
