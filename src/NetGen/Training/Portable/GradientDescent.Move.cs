using NetGen.Numerics;

namespace NetGen;

public sealed partial class GradientDescent<T>
{
    private void Move(Span<float> w, ReadOnlySpan<float> gradient)
    {
        Span<float> g = Numbers.Indexable(gradient);
        float rate = (float)Rate;
        for (int i = 0; i < w.Length; i++)
        {
            w[i] -= rate * g[i];
        }
    }

    private void Move(Span<double> w, ReadOnlySpan<double> gradient)
    {
        Span<double> g = Numbers.Indexable(gradient);
        double rate = Rate;
        for (int i = 0; i < w.Length; i++)
        {
            w[i] -= rate * g[i];
        }
    }
}
