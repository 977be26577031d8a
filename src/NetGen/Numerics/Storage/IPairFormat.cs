namespace NetGen.Numerics;

/// <summary>How a lane of 32 bits holds the weights of two inputs, in 16 bits each.</summary>
internal interface IPairFormat
{
    /// <summary>The weights of the first inputs, in the lower halves, as floats.</summary>
    static abstract V First<S, V>(V lanes)
        where S : struct, ISimd<V, float>
        where V : struct;

    /// <summary>The weights of the second inputs, in the upper halves, as floats.</summary>
    static abstract V Second<S, V>(V lanes)
        where S : struct, ISimd<V, float>
        where V : struct;

    /// <summary>The inputs, times what the weights lack.</summary>
    static abstract V Input<S, V>(V x)
        where S : struct, ISimd<V, float>
        where V : struct;
}
