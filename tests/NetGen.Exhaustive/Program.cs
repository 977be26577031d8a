using NetGen.Exhaustive.Floats;
using NetGen.Exhaustive.Fuzzing;
using NetGen.Exhaustive.Triples;

// Checks over everything there is: `dotnet run -c Release --project tests/NetGen.Exhaustive -- floats`, `triples` or `fuzz`. The exit code is 0 if
// all of them hold.
return args switch
{
    ["floats"] => AllFloats.Run() ? 0 : 1,
    ["triples"] => AllTriples.Run() ? 0 : 1,
    ["fuzz"] => Fuzz.Run(firstSeed: 0) ? 0 : 1,
    ["fuzz", string seed] when int.TryParse(seed, out int firstSeed) => Fuzz.Run(firstSeed) ? 0 : 1,
    _ => Usage(args),
};

static int Usage(string[] args)
{
    Console.Error.WriteLine(
        "Expected floats (exp, sigmoid and tanh of every float), triples (every network of the sweep), or fuzz (100,000 hostile projects, from an optional "
        + $"seed on), but got: {string.Join(' ', args)}");
    return 2;
}
