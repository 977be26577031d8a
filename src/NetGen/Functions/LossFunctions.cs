namespace NetGen.Functions;

/// <summary>The entry of each loss. A value of the enum that has none does not compile.</summary>
internal static class LossFunctions
{
    private static readonly MeanSquaredError MeanSquaredError = new();
    private static readonly MeanAbsoluteError MeanAbsoluteError = new();
    private static readonly BinaryCrossEntropy BinaryCrossEntropy = new();
    private static readonly CrossEntropy CrossEntropy = new();

    /// <summary>What is known of a loss.</summary>
    /// <param name="loss">The loss.</param>
    /// <param name="delta">Its constant, where it has one.</param>
    public static LossFunction Function(this Loss loss, double delta = 1) => loss switch
    {
        Loss.MeanSquaredError => MeanSquaredError,
        Loss.MeanAbsoluteError => MeanAbsoluteError,
        Loss.BinaryCrossEntropy => BinaryCrossEntropy,
        Loss.CrossEntropy => CrossEntropy,
        Loss.Huber => new Huber(delta),
    };
}
