namespace NetGen;

/// <summary>A dense layer in plain loops in double.</summary>
internal static class DenseReference
{
    /// <summary><c>z = W·a + b</c>.</summary>
    public static double[] Forward(double[][] weights, double[] biases, double[] a)
    {
        double[] z = new double[biases.Length];
        for (int j = 0; j < z.Length; j++)
        {
            z[j] = biases[j];
            for (int i = 0; i < a.Length; i++)
            {
                z[j] += weights[j][i] * a[i];
            }
        }

        return z;
    }

    /// <summary><c>∂cost/∂W += δ·aᵀ</c> and <c>∂cost/∂b += δ</c>.</summary>
    public static void AddGradient(double[][] weights, double[] biases, double[] delta, double[] a)
    {
        for (int j = 0; j < delta.Length; j++)
        {
            biases[j] += delta[j];
            for (int i = 0; i < a.Length; i++)
            {
                weights[j][i] += delta[j] * a[i];
            }
        }
    }

    /// <summary><c>∂cost/∂a = Wᵀ·δ</c> for what the layer takes.</summary>
    public static double[] Backward(double[][] weights, double[] delta, int inputs)
    {
        double[] costByInput = new double[inputs];
        for (int j = 0; j < delta.Length; j++)
        {
            for (int i = 0; i < costByInput.Length; i++)
            {
                costByInput[i] += weights[j][i] * delta[j];
            }
        }

        return costByInput;
    }
}
