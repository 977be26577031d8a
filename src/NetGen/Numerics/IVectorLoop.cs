using System.Numerics;

namespace NetGen.Numerics;

/// <summary>A loop that changes a target by a source, element by element, written once for every vector width.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal interface IVectorLoop<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Runs the loop over a part of the elements that whole vectors of one width fill.</summary>
    /// <typeparam name="S">The width's operations.</typeparam>
    /// <typeparam name="V">Its vector.</typeparam>
    /// <param name="target">Where the target begins.</param>
    /// <param name="source">Where the source begins.</param>
    /// <param name="first">The first element.</param>
    /// <param name="end">The element after the last.</param>
    void Run<S, V>(ref T target, ref readonly T source, int first, int end)
        where S : ISimd<V, T>
        where V : struct;
}
