namespace NetGen.Benchmarks.Peers;

/// <summary>What a C# programmer would write first.</summary>
internal readonly struct PlainLoops : ILayerMath
{
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        float sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            sum += x[i] * y[i];
        }

        return sum;
    }

    public static void AddScaled(ReadOnlySpan<float> x, float factor, Span<float> y)
    {
        for (int i = 0; i < x.Length; i++)
        {
            y[i] += factor * x[i];
        }
    }

    public static void Activate(Activation activation, Span<float> z)
    {
        if (activation == Activation.Softmax)
        {
            Softmax(z);
            return;
        }

        for (int i = 0; i < z.Length; i++)
        {
            z[i] = activation switch
            {
                Activation.Sigmoid => 1 / (1 + MathF.Exp(-z[i])),
                Activation.Tanh => MathF.Tanh(z[i]),
                Activation.Relu => MathF.Max(z[i], 0),
                Activation.Elu => z[i] > 0 ? z[i] : MathF.Exp(z[i]) - 1,
                _ => z[i],
            };
        }
    }

    public static void ActivateBackward(Activation activation, ReadOnlySpan<float> a, Span<float> delta)
    {
        float sum = activation == Activation.Softmax ? Dot(a, delta) : 0;
        for (int i = 0; i < delta.Length; i++)
        {
            delta[i] = activation switch
            {
                Activation.Sigmoid => delta[i] * a[i] * (1 - a[i]),
                Activation.Tanh => delta[i] * (1 - (a[i] * a[i])),
                Activation.Relu => a[i] > 0 ? delta[i] : 0,
                Activation.Elu => a[i] > 0 ? delta[i] : delta[i] * (a[i] + 1),
                Activation.Softmax => (delta[i] - sum) * a[i],
                _ => delta[i],
            };
        }
    }

    private static void Softmax(Span<float> z)
    {
        float highest = z[0];
        foreach (float value in z)
        {
            highest = MathF.Max(highest, value);
        }

        float sum = 0;
        for (int i = 0; i < z.Length; i++)
        {
            z[i] = MathF.Exp(z[i] - highest);
            sum += z[i];
        }

        for (int i = 0; i < z.Length; i++)
        {
            z[i] /= sum;
        }
    }
}
