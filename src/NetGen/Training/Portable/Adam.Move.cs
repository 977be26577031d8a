using NetGen.Numerics;

namespace NetGen;

public sealed partial class Adam<T>
{
    private void Move(Span<float> w, ReadOnlySpan<float> gradient, float[] m, float[] v)
    {
        Span<float> g = Numbers.Indexable(gradient);
        float beta1 = (float)this.beta1;
        float beta2 = (float)this.beta2;
        float oneMinusBeta1 = (float)(1 - this.beta1);
        float oneMinusBeta2 = (float)(1 - this.beta2);
        float stepSize = (float)StepSize;
        float rootCorrection = (float)RootCorrection;
        float epsilon = (float)this.epsilon;
        for (int i = 0; i < w.Length; i++)
        {
            m[i] = (beta1 * m[i]) + (oneMinusBeta1 * g[i]);
            v[i] = (beta2 * v[i]) + (oneMinusBeta2 * (g[i] * g[i]));
            w[i] -= stepSize * (m[i] / ((MathF.Sqrt(v[i]) / rootCorrection) + epsilon));
        }
    }

    private void Move(Span<double> w, ReadOnlySpan<double> gradient, double[] m, double[] v)
    {
        Span<double> g = Numbers.Indexable(gradient);
        double beta1 = this.beta1;
        double beta2 = this.beta2;
        double oneMinusBeta1 = 1 - beta1;
        double oneMinusBeta2 = 1 - beta2;
        double stepSize = StepSize;
        double rootCorrection = RootCorrection;
        double epsilon = this.epsilon;
        for (int i = 0; i < w.Length; i++)
        {
            m[i] = (beta1 * m[i]) + (oneMinusBeta1 * g[i]);
            v[i] = (beta2 * v[i]) + (oneMinusBeta2 * (g[i] * g[i]));
            w[i] -= stepSize * (m[i] / ((Math.Sqrt(v[i]) / rootCorrection) + epsilon));
        }
    }
}
