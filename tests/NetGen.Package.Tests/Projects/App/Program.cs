using System;
using System.Globalization;
using App;
using Library;

SumNet sum = new();
sum.Parameters[SumNet.WeightIndex(1, 0, 0)] = 1;
sum.Parameters[SumNet.WeightIndex(1, 0, 1)] = 1;
DifferenceNet difference = new();
difference.Parameters[DifferenceNet.WeightIndex(1, 0, 0)] = 1;
difference.Parameters[DifferenceNet.WeightIndex(1, 0, 1)] = -1;

float[] output = new float[1];
sum.Forward([5, 3], output);
Console.WriteLine(output[0].ToString(CultureInfo.InvariantCulture));
difference.Forward([5, 3], output);
Console.WriteLine(output[0].ToString(CultureInfo.InvariantCulture));
