namespace NetGen.Benchmarks.Peers;

/// <summary>Something that a C# user can predict and learn with. The C counterpart is <c>c/bench.h</c>.</summary>
internal interface IPeer
{
    /// <summary>Whether it can learn.</summary>
    bool CanTrain { get; }

    /// <summary>The outputs of the last <see cref="Forward"/>, row after row.</summary>
    ReadOnlySpan<float> Outputs { get; }

    /// <summary>Predicts 1 or 256 rows of the workload's inputs.</summary>
    void Forward(int first, int rowCount);

    /// <summary>One step of gradient descent on 1, 32 or 256 rows.</summary>
    void Train(int first, int rowCount);
}
