using System;
using System.Globalization;
using Imported;

float[] output = new float[1];
SumNet.Forward([5, 3], output);
Console.WriteLine(output[0].ToString(CultureInfo.InvariantCulture));

float[] inputs = new float[WideNet.InputCount];
Array.Fill(inputs, 1);
WideNet.Forward(inputs, output);
Console.WriteLine(output[0].ToString(CultureInfo.InvariantCulture));
