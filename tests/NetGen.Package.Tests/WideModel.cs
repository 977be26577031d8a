using System.Runtime.InteropServices;
using System.Text;

namespace NetGen.Package.Tests;

/// <summary>A NumPy file of one layer that adds up its inputs.</summary>
internal static class WideModel
{
    /// <summary>Numbers in a row of inputs: more than become literals.</summary>
    public const int Inputs = 140_000;

    public static Task Save(string path)
    {
        string header = $"{{'descr': '<f4', 'fortran_order': False, 'shape': (1, {Inputs}), }}".PadRight(117) + "\n";
        float[] weights = new float[Inputs];
        Array.Fill(weights, 1);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllBytesAsync(
            path, [0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, 0, .. Encoding.ASCII.GetBytes(header), .. MemoryMarshal.AsBytes(weights.AsSpan())]);
    }
}
