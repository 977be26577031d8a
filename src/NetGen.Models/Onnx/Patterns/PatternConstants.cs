namespace NetGen.Models;

/// <summary>
/// The numbers in the formulas of activations that files can only have rounded. All others there, such as 0, ½, 1 and 20, every type holds exactly.
/// </summary>
internal static class PatternConstants
{
    /// <summary>√½ in Gelu.</summary>
    public static readonly double SqrtHalf = Math.Sqrt(0.5);

    /// <summary>√(2/π) in GeluTanh.</summary>
    public static readonly double SqrtTwoOverPi = Math.Sqrt(2 / Math.PI);

    /// <summary>The coefficient of the cube in GeluTanh.</summary>
    public const double Cubic = 0.044715;

    /// <summary>The slope of LeakyRelu.</summary>
    public const double Slope = 0.01;

    /// <summary>
    /// What √(2/π) is in single precision step by step, the neighbour of the nearest single: PyTorch's exporter computes
    /// <c>torch.sqrt(torch.tensor(2 / math.pi))</c> so. The others come out nearest in steps as well, and all of them as 16 bits.
    /// </summary>
    private static readonly float SqrtTwoOverPiInSteps = (float)Math.Sqrt((float)(2 / Math.PI));

    private static readonly double[] All = [SqrtHalf, Math.Sqrt(2), SqrtTwoOverPi, Cubic, Cubic * SqrtTwoOverPi, Slope];

    /// <summary>The number of a formula that a constant of a file stands for, or the constant itself.</summary>
    /// <param name="constant">The constant as the file has it.</param>
    /// <param name="type">Its type. Only the nearest number of that type stands for a number of a formula.</param>
    public static double Exact(double constant, NumberType type)
    {
        int index = Array.FindIndex(All, number => constant == NumberTypes.Round(number, type));
        return index >= 0 ? All[index]
            : type == NumberType.Float32 && constant == SqrtTwoOverPiInSteps ? SqrtTwoOverPi
            : constant;
    }
}
