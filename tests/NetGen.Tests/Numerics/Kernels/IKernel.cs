using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>A call of a kernel with some arguments, at any width.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal interface IKernel<T>
    where T : unmanaged
{
    /// <summary>Everything that the call wrote, or could have written.</summary>
    T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct;
}
