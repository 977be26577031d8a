using System.Globalization;
using NetGen.Exhaustive;
using NetGen.Exhaustive.Checksums;
using NetGen.Exhaustive.Floats;
using NetGen.Exhaustive.Fuzzing;
using NetGen.Exhaustive.Lengths;
using NetGen.Exhaustive.Mutations;
using NetGen.Exhaustive.Onnx;
using NetGen.Exhaustive.Saving;
using NetGen.Exhaustive.Triples;

// Checks over everything there is: `dotnet run -c Release --project tests/NetGen.Exhaustive -- NAME`. The exit code is 0 if it holds.
ExhaustiveCheck[] checks =
[
    new("floats", "exp, sigmoid and tanh of every float", _ => AllFloats.Run()),
    new("triples", "every network of the sweep", _ => AllTriples.Run()),
    new("fuzz", "100,000 hostile projects, from an optional seed on", rest => Fuzz.Run(SeedOf(rest))),
    new("edits", "100,000 random edits of projects, after which nothing is stale", _ => Edits.Run()),
    new("mutations", "200,000 damaged model files of each format, from an optional seed on, or of those that are named after it", rest => Mutations.Run(SeedOf(rest), [.. rest.Skip(1)])),
    new("damage", "100,000 damaged files to load", _ => Damage.Run()),
    new("saving", "full disks, and 2,000 processes killed while they save", _ => FullDisk.Run() && Kills.Run()),
    new("lengths", "spans of 2,147,483,647 elements, all checks or those whose name contains a text", rest => AllLengths.Run(rest.FirstOrDefault(""))),
    new("onnx", "what NetGen writes, run by ONNX Runtime", _ => WrittenOnnx.Run()),
    new("checksum", "of what 200 networks compute, and of their files, which an optional folder receives", rest => Checksum.Run(rest.FirstOrDefault())),
];

if (args is [FullDisk.OnDisk, string disk])
{
    return FullDisk.Fill(disk) ? 0 : 1;
}

if (Array.Find(checks, check => check.Name == args.FirstOrDefault()) is { } chosen)
{
    return chosen.Run(args[1..]) ? 0 : 1;
}

Console.Error.WriteLine($"Expected the name of a check, but got: {string.Join(' ', args)}");
foreach (ExhaustiveCheck check in checks)
{
    Console.Error.WriteLine($"  {check.Name,-10} {check.Text}");
}

return 2;

static int SeedOf(string[] rest) => rest.Length == 0 ? 0 : int.Parse(rest[0], CultureInfo.InvariantCulture);
