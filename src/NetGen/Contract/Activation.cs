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

    /// <summary><c>g(z) = max(z, 0)</c>, with <c>g′(0) = 0</c>.</summary>
    Relu,

    /// <summary><c>g(z) = z</c> above 0 and <c>0.01 z</c> elsewhere, with <c>g′(0) = 0.01</c>.</summary>
    LeakyRelu,

    /// <summary><c>g(z) = z</c> above 0 and <c>eᶻ − 1</c> elsewhere, with <c>g′(0) = 1</c>.</summary>
    Elu,

    /// <summary><c>g(z) = ln(1 + eᶻ)</c>, <c>g′ = σ(z)</c>.</summary>
    Softplus,

    /// <summary><c>g(z) = z·Φ(z)</c> with the normal distribution Φ, exact (by the error function).</summary>
    Gelu,

    /// <summary><c>g(z) = ½z(1 + tanh(√(2/π)(z + 0.044715 z³)))</c>, the usual approximation of <see cref="Gelu"/>.</summary>
    GeluTanh,

    /// <summary><c>g(z) = z·σ(z)</c>, also called swish.</summary>
    Silu,

    /// <summary><c>g(z)ₖ = exp(zₖ) / Σⱼ exp(zⱼ)</c> over the layer's units.</summary>
    Softmax,
}
