namespace NetGen.Models;

/// <summary>A dense layer, <c>a = g(W·x + b)</c>, with its trained numbers.</summary>
/// <param name="Name">What the file calls it, for messages and for files that are written: <c>fc1</c> of <c>fc1.weight</c>.</param>
/// <param name="Inputs">Numbers that it takes.</param>
/// <param name="Outputs">Units.</param>
/// <param name="Weights"><c>W[output, input]</c> at <c>output · Inputs + input</c>. Double holds the numbers of every file exactly.</param>
/// <param name="Biases">One for each unit; zeros where the file has none.</param>
/// <param name="Activation">g, or null where the file does not say.</param>
internal sealed record TrainedLayer(string Name, int Inputs, int Outputs, double[] Weights, double[] Biases, Activation? Activation);
