using System.Globalization;
using Samples;

const int Epochs = 1000;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Four rows of two inputs, and their four targets.
float[] inputs = [0, 0, 0, 1, 1, 0, 1, 1];
float[] targets = [0, 1, 1, 0];

XorNet net = new(seed: 1);
for (int epoch = 0; epoch < Epochs; epoch++)
{
    float cost = net.Descend(inputs, targets, rate: 5);
    if (epoch % 100 == 0)
    {
        Console.WriteLine($"epoch {epoch,4}  cost {cost:0.0000}");
    }
}

float[] outputs = new float[targets.Length];
net.Forward(inputs, outputs);

Console.WriteLine();
Console.WriteLine("x1  x2  wanted  predicted");
for (int row = 0; row < targets.Length; row++)
{
    Console.WriteLine($"{inputs[2 * row],2}  {inputs[(2 * row) + 1],2}  {targets[row],6}  {outputs[row],9:0.0000}");
}
