namespace NetGen.Models;

/// <summary>A dense layer while the nodes that it is made of are read.</summary>
internal sealed class LayerDraft
{
    private readonly string? nodeName;
    private string? name;
    private double[] weights;
    private double[]? biases;

    /// <summary>Starts with the weights.</summary>
    /// <param name="name">The layer's name by its weights, or null.</param>
    /// <param name="nodeName">Its name by its node, or null: used where no tensor names it.</param>
    /// <param name="inputs">Numbers that it takes.</param>
    /// <param name="outputs">Units.</param>
    /// <param name="weights"><c>W[output, input]</c>.</param>
    /// <param name="type">How the file stores the weights.</param>
    public LayerDraft(string? name, string? nodeName, int inputs, int outputs, double[] weights, NumberType type)
    {
        this.name = name;
        this.nodeName = nodeName;
        this.weights = weights;
        Inputs = inputs;
        Outputs = outputs;
        Type = type;
    }

    /// <summary>What the file calls the layer, or null.</summary>
    public string? Name => name ?? nodeName;

    /// <summary>Numbers that it takes.</summary>
    public int Inputs { get; }

    /// <summary>Units.</summary>
    public int Outputs { get; }

    /// <summary>How the file stores the weights.</summary>
    public NumberType Type { get; }

    /// <summary>g, or null while no node has said.</summary>
    public Activation? Activation { get; set; }

    /// <summary><c>W·x + b</c> becomes <c>W·x + b + values</c>.</summary>
    /// <param name="values">One for each unit.</param>
    /// <param name="layerName">The layer's name by these biases, or null.</param>
    public void AddBiases(double[] values, string? layerName)
    {
        name ??= layerName;
        biases = biases == null ? values : [.. biases.Zip(values, (bias, value) => bias + value)];
    }

    /// <summary><c>W·x + b</c> becomes <c>factor · (W·x + b)</c>.</summary>
    public void Scale(Chain chain, double factor)
    {
        weights = LinearNode.Scaled(chain, weights, factor);
        biases = biases == null ? null : LinearNode.Scaled(chain, biases, factor);
    }

    /// <summary><c>W·x + b</c> becomes <c>s ∘ (W·x + b − mean) + shift</c>, which is <c>(s ∘ W)·x + s ∘ (b − mean) + shift</c>.</summary>
    /// <param name="scale">s of each unit.</param>
    /// <param name="mean">The mean of each unit.</param>
    /// <param name="shift">The shift of each unit.</param>
    public void Normalize(double[] scale, double[] mean, double[] shift)
    {
        double[] scaled = new double[weights.Length];
        double[] shifted = new double[Outputs];
        for (int output = 0; output < Outputs; output++)
        {
            for (int index = output * Inputs; index < (output + 1) * Inputs; index++)
            {
                scaled[index] = scale[output] * weights[index];
            }

            shifted[output] = (scale[output] * ((biases?[output] ?? 0) - mean[output])) + shift[output];
        }

        weights = scaled;
        biases = shifted;
    }

    /// <summary>The finished layer; without an activation it has Identity.</summary>
    /// <param name="uniqueName">A name that no other layer has.</param>
    public TrainedLayer ToLayer(string uniqueName) =>
        new(uniqueName, Inputs, Outputs, weights, biases ?? new double[Outputs], Activation ?? CodeGeneration.Activation.Identity);
}
