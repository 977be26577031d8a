namespace NetGen.Benchmarks.Workloads;

/// <summary>What the native peers call an activation, in the order of the enum in <c>c/workload.h</c>.</summary>
internal static class ActivationCodes
{
    private static readonly Activation[] Order =
        [Activation.Identity, Activation.Sigmoid, Activation.Tanh, Activation.Relu, Activation.Elu, Activation.Softmax];

    /// <summary>Its number in the C enum.</summary>
    /// <exception cref="NotSupportedException">The native peers do not know it.</exception>
    public static int Number(Activation activation)
    {
        int number = Array.IndexOf(Order, activation);
        return number >= 0 ? number : throw new NotSupportedException($"The native peers know {string.Join(", ", Order)}, not {activation}.");
    }

    /// <summary>Its name in the C enum.</summary>
    public static string Name(Activation activation) => Order[Number(activation)].ToString().ToUpperInvariant();
}
