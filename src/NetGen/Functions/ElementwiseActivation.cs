namespace NetGen.Functions;

/// <summary>An activation of each unit by itself.</summary>
/// <param name="activation">Its name in the contract.</param>
internal abstract class ElementwiseActivation(Activation activation) : ActivationFunction(activation)
{
    /// <inheritdoc/>
    public sealed override bool NeedsWholeLayer => false;

    /// <summary>g(z) of a unit.</summary>
    public abstract Arithmetic Value(Arithmetic z);

    /// <summary>g · g′, from a unit's a or z.</summary>
    public abstract Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z);

    /// <inheritdoc/>
    public sealed override double[] Apply(double[] z) => Array.ConvertAll(z, Reference);

    /// <inheritdoc/>
    public sealed override double[] Backward(double[] z, double[] a, double[] costByA)
    {
        double[] delta = new double[z.Length];
        for (int j = 0; j < z.Length; j++)
        {
            delta[j] = costByA[j] * ReferenceDerivative(z[j]);
        }

        return delta;
    }

    /// <summary>g(z) in a form that neither overflows nor cancels for any finite z.</summary>
    protected abstract double Reference(double z);

    /// <summary>g′(z) in such a form; at a kink the left derivative.</summary>
    protected abstract double ReferenceDerivative(double z);
}
