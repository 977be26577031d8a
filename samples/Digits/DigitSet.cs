using NetGen;
using NetGen.Data;

namespace Samples;

/// <summary>Handwritten digits as networks take them.</summary>
internal sealed class DigitSet
{
    /// <summary>Pixels of a side of the square that a digit is drawn in.</summary>
    public const int Side = 8;

    /// <summary>Pixels of a digit, a row of inputs.</summary>
    public const int Pixels = Side * Side;

    /// <summary>The digits 0 to 9, a row of targets.</summary>
    public const int Classes = 10;

    private const float Ink = 16;

    /// <summary>Scales the pixels of a table to 0 (paper) to 1 (ink), and makes one-hot rows of its labels.</summary>
    public DigitSet(LabelledData<float> table)
    {
        Inputs = Array.ConvertAll(table.Rows.ToArray(), pixel => pixel / Ink);
        Labels = table.Labels.ToArray();
        Targets = new float[Labels.Length * Classes];
        NetGen.Labels.OneHot<float>(Labels, Classes, Targets);
    }

    /// <summary>Number of digits.</summary>
    public int Count => Labels.Length;

    /// <summary>A row of <see cref="Pixels"/> for each digit.</summary>
    public float[] Inputs { get; }

    /// <summary>A row of <see cref="Classes"/> for each digit, 1 at its class.</summary>
    public float[] Targets { get; }

    /// <summary>What each digit is.</summary>
    public int[] Labels { get; }
}
