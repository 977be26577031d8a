using System;
using External;

Console.WriteLine(BitConverter.SingleToInt32Bits(Net.Parameters[0]) >> 23);
