using NetGen.Exhaustive.Floats;
using NetGen.Exhaustive.Fuzzing;
using NetGen.Exhaustive.Onnx;
using NetGen.Exhaustive.Saving;
using NetGen.Exhaustive.Triples;

// Checks over everything there is: `dotnet run -c Release --project tests/NetGen.Exhaustive -- floats`, `triples`, `fuzz`, `edits`,
// `onnx` or `saving`. The exit code is 0 if all of them hold.
return args switch
{
    ["floats"] => AllFloats.Run() ? 0 : 1,
    ["triples"] => AllTriples.Run() ? 0 : 1,
    ["fuzz"] => Fuzz.Run(firstSeed: 0) ? 0 : 1,
    ["fuzz", string seed] when int.TryParse(seed, out int firstSeed) => Fuzz.Run(firstSeed) ? 0 : 1,
    ["edits"] => Edits.Run() ? 0 : 1,
    ["onnx"] => WrittenOnnx.Run() ? 0 : 1,
    ["saving"] => FullDisk.Run() && Kills.Run() ? 0 : 1,
    [FullDisk.OnDisk, string disk] => FullDisk.Fill(disk) ? 0 : 1,
    _ => Usage(args),
};

static int Usage(string[] args)
{
    Console.Error.WriteLine(
        "Expected floats (exp, sigmoid and tanh of every float), triples (every network of the sweep), fuzz (100,000 hostile projects, from an optional "
        + "seed on), edits (100,000 random edits of projects, after which nothing is stale), onnx (what NetGen writes, run by ONNX Runtime), or saving (full disks, and 2,000 processes killed while they save), but got: "
        + string.Join(' ', args));
    return 2;
}
