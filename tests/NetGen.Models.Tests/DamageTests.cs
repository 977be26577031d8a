using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests;

public class DamageTests
{
    private const int RunCount = 2000;

    [Theory]
    [InlineData("iris_4-8-3_sigmoid.safetensors")]
    [InlineData("iris_4-8-3_sigmoid.bf16.safetensors")]
    [InlineData("iris_4-8-3_sigmoid.npz")]
    [InlineData("iris_4-8-3_sigmoid.fortran_f64.npz")]
    [InlineData("iris_4-8-3_sigmoid.json")]
    [InlineData("weights.npy")]
    public void A_damaged_file_gives_an_error_or_a_network_and_takes_little_memory(string name)
    {
        byte[] file = name == "weights.npy" ? Array() : ModelFiles.Bytes(name);
        Random random = new(1);
        int refused = 0;
        for (int run = 0; run < RunCount; run++)
        {
            byte[] damaged = Damage(file, random);
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                NetworkChecks.Check(name, Read(name, damaged));
            }
            catch (ModelFormatException exception)
            {
                refused++;
                Assert.Equal(name, exception.Path);
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        }

        Assert.InRange(refused, RunCount / 3, RunCount);
    }

    private static TrainedNetwork Read(string name, byte[] file) => Path.GetExtension(name) switch
    {
        ".safetensors" => SafetensorsReader.Read(name, file, ModelOptions.None),
        ".npz" => NpzReader.Read(name, file, ModelOptions.None),
        ".npy" => NpyReader.Read(name, file),
        _ => JsonModelReader.Read(name, file),
    };

    private static byte[] Array() => NpyWriter.Write("weights.npy", new([new("weights", 4, 8, new double[32], new double[8], null)], NumberType.Float32));

    /// <summary>Cuts the file off, changes up to four bytes, or moves a piece.</summary>
    private static byte[] Damage(byte[] file, Random random)
    {
        byte[] damaged = [.. file];
        switch (random.Next(3))
        {
            case 0:
                return damaged[..random.Next(file.Length)];
            case 1:
                for (int count = random.Next(1, 5); count > 0; count--)
                {
                    damaged[random.Next(file.Length)] = (byte)random.Next(256);
                }

                return damaged;
            default:
                int length = random.Next(1, file.Length / 4);
                damaged.AsSpan(random.Next(file.Length - length), length).CopyTo(damaged.AsSpan(random.Next(file.Length - length)));
                return damaged;
        }
    }
}
