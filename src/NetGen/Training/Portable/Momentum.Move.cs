using NetGen.Numerics;

namespace NetGen;

public sealed partial class Momentum<T>
{
    private void Move(Span<float> w, ReadOnlySpan<float> gradient, float[] v)
    {
        Span<float> g = Numbers.Indexable(gradient);
        float rate = (float)Rate;
        float decay = (float)this.decay;
        for (int i = 0; i < w.Length; i++)
        {
            v[i] = (decay * v[i]) + g[i];
            w[i] -= rate * v[i];
        }
    }

    private void Move(Span<double> w, ReadOnlySpan<double> gradient, double[] v)
    {
        Span<double> g = Numbers.Indexable(gradient);
        double rate = Rate;
        double decay = this.decay;
        for (int i = 0; i < w.Length; i++)
        {
            v[i] = (decay * v[i]) + g[i];
            w[i] -= rate * v[i];
        }
    }
}
