using NetGen;

namespace Samples;

/// <summary>What the article computes, step by step, by the generated network.</summary>
/// <remarks>The article counts the inputs as layer 1, so its z2 is z of layer 1 here. Theta is a layer's biases and weights, [b W].</remarks>
internal sealed class Steps
{
    private readonly double[] gradient = new double[CustomersNet.ParameterCount];

    public Steps(Customers customers)
    {
        CustomersNet network = customers.CreateNetwork<CustomersNet>();
        Yv = [.. customers.Targets.Chunk(CustomersNet.OutputCount)];
        Trace<double>[] traces = [.. customers.Inputs.Zip(Yv, (x, y) => network.Trace(x, y))];
        Z2 = Array.ConvertAll(traces, trace => trace.Z(1).ToArray());
        A2 = Array.ConvertAll(traces, trace => trace.A(1).ToArray());
        A3 = Array.ConvertAll(traces, trace => trace.A(2).ToArray());
        S3 = Array.ConvertAll(traces, trace => trace.Delta(2).ToArray());
        S2 = Array.ConvertAll(traces, trace => trace.Delta(1).ToArray());
        Cost = network.Backward(customers.Rows, customers.Targets, gradient, customers.Lambda);
        Check = GradientCheck.Run<CustomersNet, double>(network, customers.Rows, customers.Targets, customers.Lambda);
    }

    public double[][] Yv { get; }

    public double[][] Z2 { get; }

    public double[][] A2 { get; }

    public double[][] A3 { get; }

    public double[][] S3 { get; }

    public double[][] S2 { get; }

    public double Cost { get; }

    public double[][] Theta1Grad => ThetaGrad(1);

    public double[][] Theta2Grad => ThetaGrad(2);

    public GradientCheckResult Check { get; }

    private double[][] ThetaGrad(int layer)
    {
        int outputs = CustomersNet.Topology.Sizes[layer];
        int inputs = CustomersNet.Topology.Sizes[layer - 1];
        return
        [
            .. Enumerable.Range(0, outputs).Select(output => (double[])
            [
                gradient[CustomersNet.BiasIndex(layer, output)],
                .. Enumerable.Range(0, inputs).Select(input => gradient[CustomersNet.WeightIndex(layer, output, input)]),
            ]),
        ];
    }
}
