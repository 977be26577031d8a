using System.Security.Cryptography;
using System.Text;

namespace NetGen.Exhaustive.Checksums;

/// <summary>
/// One SHA-256 of all that 200 networks compute, and one of their generated files: equal before and after a change that is to change neither.
/// </summary>
internal static class Checksum
{
    private const int NetworksAtOnce = 20;

    /// <summary>Prints both; with a folder, writes there each generated file, and the checksum of each network's numbers.</summary>
    public static bool Run(string? folder)
    {
        using IncrementalHash numbers = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using IncrementalHash texts = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int count = 0;
        foreach (ChecksumNetwork[] networks in ChecksumNetworks.All.Chunk(NetworksAtOnce))
        {
            // Compiling takes longer than running.
            ChecksumResult[] results = [.. networks.AsParallel().AsOrdered().Select(ChecksumCompiler.Run)];
            for (int k = 0; k < networks.Length; k++)
            {
                count++;
                byte[] hash = SHA256.HashData(results[k].Numbers);
                numbers.AppendData(hash);
                texts.AppendData(Encoding.UTF8.GetBytes(results[k].Text));
                if (folder is not null)
                {
                    Directory.CreateDirectory(folder);
                    string name = $"{count:D3}";
                    File.WriteAllText(Path.Combine(folder, name + ".cs"), results[k].Text);
                    File.AppendAllText(Path.Combine(folder, "numbers.txt"), $"{name} {Convert.ToHexStringLower(hash)} {networks[k].Name}\n");
                }
            }
        }

        Console.WriteLine($"{count} networks");
        Console.WriteLine($"numbers {Convert.ToHexStringLower(numbers.GetHashAndReset())}");
        Console.WriteLine($"text    {Convert.ToHexStringLower(texts.GetHashAndReset())}");
        return true;
    }
}
