#if CODE_GENERATION
namespace NetGen.CodeGeneration;
#else
namespace NetGen;
#endif

/// <summary>The function g of a layer, <c>a = g(z)</c>.</summary>
public enum Activation
{
    /// <summary><c>g(z) = z</c>.</summary>
    Identity,

    /// <summary><c>g(z) = 1 / (1 + e⁻ᶻ)</c>, <c>g′ = a(1 − a)</c>.</summary>
    Sigmoid,

    /// <summary><c>g(z) = tanh z</c>, <c>g′ = 1 − a²</c>.</summary>
    Tanh,

    /// <summary><c>g(z) = max(z, 0)</c>, with <c>g′(0) = 0</c>. Weights before it and its kin begin within ±√(6/in).</summary>
    Relu,

    /// <summary><c>g(z) = z</c> above 0 and <c>0.01 z</c> elsewhere, with <c>g′(0) = 0.01</c>. Kin of <see cref="Relu"/>.</summary>
    LeakyRelu,

    /// <summary><c>g(z) = z</c> above 0 and <c>eᶻ − 1</c> elsewhere, with <c>g′(0) = 1</c>. Kin of <see cref="Relu"/>.</summary>
    Elu,

    /// <summary><c>g(z) = ln(1 + eᶻ)</c>, <c>g′ = σ(z)</c>.</summary>
    Softplus,

    /// <summary><c>g(z) = z·Φ(z)</c> with the normal distribution Φ, exact (by the error function). Kin of <see cref="Relu"/>.</summary>
    Gelu,

    /// <summary><c>g(z) = ½z(1 + tanh(√(2/π)(z + 0.044715 z³)))</c>, the usual approximation of <see cref="Gelu"/>. Kin of <see cref="Relu"/>.</summary>
    GeluTanh,

    /// <summary><c>g(z) = z·σ(z)</c>, also called swish. Kin of <see cref="Relu"/>.</summary>
    Silu,

    /// <summary><c>g(z)ₖ = exp(zₖ) / Σⱼ exp(zⱼ)</c> over the layer's units.</summary>
    Softmax,

    /// <summary><c>g(z) = z·min(max(z + 3, 0), 6)/6</c>, with <c>g′(−3) = 0</c> and <c>g′(3) = 1</c>. Kin of <see cref="Relu"/>.</summary>
    HardSwish,

    /// <summary><c>g(z) = z·tanh(ln(1 + eᶻ))</c>. Kin of <see cref="Relu"/>.</summary>
    Mish,
}
