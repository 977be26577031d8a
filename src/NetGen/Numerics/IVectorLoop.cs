using System.Numerics;

namespace NetGen.Numerics;

/// <summary>A loop over spans, written once for every vector width.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal interface IVectorLoop<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Runs the loop with vectors of one width.</summary>
    /// <typeparam name="S">The width's operations.</typeparam>
    /// <typeparam name="V">Its vector.</typeparam>
    void Run<S, V>()
        where S : ISimd<V, T>
        where V : struct;
}
