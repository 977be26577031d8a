using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

/// <summary>
/// Files that are damaged at random, bytes and words of the header, half of them with a checksum that fits again. Each loads as the same network,
/// or is an InvalidDataException; where the checksum was made to fit, other numbers may load that are finite.
/// </summary>
public static partial class DamagedFiles
{
    private static readonly string[] Words =
    [
        "null", "1", "-1", "[]", "{}", "\"\"", "9223372036854775807", "-9223372036854775808", "1e5", "1e999", "true", "\"F64\"", "\"F16\"", "[1,2,3]",
        "\"\\ud800\"", "\"\\u0000\"", "9999999999999999999999", "\"__metadata__\"", "\"1.weight\"", "\"sha256\"", "[0,24]", "[[0,1]]", "\"\u001b[2J\"", ",", ":", "",
    ];

    /// <summary>Damages files, from a seed on, until one is not dealt with as it should.</summary>
    /// <returns>What went wrong with which seed, or null.</returns>
    public static string? Run(int count, int firstSeed)
    {
        using TemporaryFolder folder = new();
        NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);
        network.Save(folder["net"]);
        byte[] whole = File.ReadAllBytes(folder["net"]);
        string saved = Convert.ToHexString(SavedNetworks.Bits(network));
        for (int seed = firstSeed; seed < firstSeed + count; seed++)
        {
            Random random = new(seed);
            bool isRepaired = random.Next(2) == 0;
            byte[] damaged = isRepaired ? Repaired(Damaged(whole, random)) : Damaged(whole, random);
            if (Problem(network, saved, damaged, isRepaired) is string problem)
            {
                return $"seed {seed}: {problem}\n{Encoding.Latin1.GetString(damaged)}";
            }
        }

        return null;
    }

    private static string? Problem(NetworkUnderTest<float> network, string saved, byte[] damaged, bool isRepaired)
    {
        try
        {
            using MemoryStream stream = new(damaged);
            NetworkUnderTest<float> loaded = network.Load(stream);
            return !isRepaired && Convert.ToHexString(SavedNetworks.Bits(loaded)) != saved ? "loaded as another network"
                : loaded.Parameters.ToArray().All(float.IsFinite) ? null
                : "loaded with a number that is not finite";
        }
        catch (InvalidDataException problem)
        {
            return problem.Message.Any(char.IsControl) ? "the message holds a control character" : null;
        }
#pragma warning disable CA1031 // Whatever else is thrown is the failure that is looked for.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return problem.ToString();
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        List<byte> bytes = [.. whole];
        for (int k = 0; k <= random.Next(3); k++)
        {
            int place = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[place] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(place, Math.Min(bytes.Count - place - 1, random.Next(40)));
                    break;
                case 3:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(bytes.Count - place, random.Next(40))));
                    break;
                default:
                    bytes = [.. WithOtherWord([.. bytes], random)];
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Puts a word of another meaning into the header, and corrects its length.</summary>
    private static byte[] WithOtherWord(byte[] file, Random random)
    {
        if (!HasHeader(file, out int length))
        {
            return file;
        }

        string header = Encoding.Latin1.GetString(file, sizeof(long), length);
        MatchCollection words = Word().Matches(header);
        if (words.Count == 0)
        {
            return file;
        }

        Match word = words[random.Next(words.Count)];
        header = header[..word.Index] + Words[random.Next(Words.Length)] + header[(word.Index + word.Length)..];
        byte[] size = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(size, header.Length);
        return [.. size, .. Encoding.Latin1.GetBytes(header), .. file[(sizeof(long) + length)..]];
    }

    /// <summary>The file with the checksum of its content, where its header has a place for one.</summary>
    private static byte[] Repaired(byte[] file)
    {
        if (!HasHeader(file, out int length) || Digits().Match(Encoding.Latin1.GetString(file, sizeof(long), length)) is not { Success: true } digits)
        {
            return file;
        }

        byte[] repaired = [.. file];
        Span<byte> place = repaired.AsSpan(sizeof(long) + digits.Index, digits.Length);
        place.Fill((byte)'0');
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(repaired.AsSpan(sizeof(long))))).CopyTo(place);
        return repaired;
    }

    private static bool HasHeader(byte[] file, out int length)
    {
        long said = file.Length < sizeof(long) ? -1 : BinaryPrimitives.ReadInt64LittleEndian(file);
        length = (int)Math.Clamp(said, 0, file.Length);
        return said >= 0 && said <= file.Length - sizeof(long);
    }

    [GeneratedRegex("\"[^\"]*\"|-?[0-9]+|\\[[^\\]]*\\]|[,:{}]")]
    private static partial Regex Word();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Digits();
}
