#if CODE_GENERATION
namespace NetGen.CodeGeneration;
#else
namespace NetGen;
#endif

/// <summary>What training makes small. m is the number of rows of a call, a the outputs, y the targets, z the outputs before their activation.</summary>
public enum Loss
{
    /// <summary><c>1/(2m) ΣΣ (a − y)²</c>.</summary>
    MeanSquaredError,

    /// <summary><c>1/(2m) ΣΣ |a − y|</c>.</summary>
    MeanAbsoluteError,

    /// <summary><c>1/m ΣΣ −y·ln a − (1 − y)·ln(1 − a)</c>, computed from z; needs a <see cref="Activation.Sigmoid"/> output.</summary>
    BinaryCrossEntropy,

    /// <summary><c>1/m ΣΣ −y·ln softmax(z)</c>, computed from z; needs a <see cref="Activation.Softmax"/> output.</summary>
    CrossEntropy,

    /// <summary><c>1/m ΣΣ ½(a − y)²</c>, but <c>δ(|a − y| − ½δ)</c> where |a − y| is over δ, which the attribute gives as <c>Delta</c>.</summary>
    Huber,
}
