using System.Globalization;

namespace NetGen;

/// <summary>One derivative, as a network's <c>Backward</c> gave it and as the cost's differences say it should be.</summary>
/// <param name="Layer">The layer of the parameter, from 1; 0 for an input of the network.</param>
/// <param name="Output">The unit of the layer, from 0; for an input of the network, its row.</param>
/// <param name="Input">The unit of the layer before, from 0, or the input of the network; null for a bias.</param>
/// <param name="Given">What Backward gave.</param>
/// <param name="Expected">The difference quotient.</param>
/// <param name="Scaled">Their difference, divided by the largest derivative of the layer or the least that rounding allows to see; infinite for NaN.</param>
public sealed record GradientDifference(int Layer, int Output, int? Input, double Given, double Expected, double Scaled)
{
    /// <summary>The derivative's name and values: <c>W1[2,0]</c> is output 2 and input 0 of layer 1, <c>b1[2]</c> a bias, <c>x[5,0]</c> input 0 of row 5.</summary>
    public override string ToString()
    {
        string letter = Layer == 0 ? "x" : Input == null ? $"b{Layer}" : $"W{Layer}";
        string index = Input == null ? $"{Output}" : $"{Output},{Input}";
        return string.Create(CultureInfo.InvariantCulture, $"{letter}[{index}] is {Given:G9}, by differences {Expected:G9}, scaled difference {Scaled:0.0e+0}");
    }
}
