namespace NetGen.Benchmarks.Peers;

/// <summary>The inner loops of <see cref="HandWrittenPeer{TMath}"/>.</summary>
internal interface ILayerMath
{
    /// <summary><c>x·y</c>.</summary>
    static abstract float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y);

    /// <summary><c>y ← y + factor·x</c>.</summary>
    static abstract void AddScaled(ReadOnlySpan<float> x, float factor, Span<float> y);

    /// <summary><c>a = g(z)</c> in place.</summary>
    static abstract void Activate(Activation activation, Span<float> z);

    /// <summary>From the cost's derivative by a to that by z, in place.</summary>
    static abstract void ActivateBackward(Activation activation, ReadOnlySpan<float> a, Span<float> delta);
}
