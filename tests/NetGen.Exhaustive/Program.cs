using NetGen.Exhaustive.Floats;
using NetGen.Exhaustive.Triples;

// Checks over everything there is: `dotnet run -c Release --project tests/NetGen.Exhaustive -- floats` or `-- triples`. The exit code is 0 if all of them hold.
return args switch
{
    ["floats"] => AllFloats.Run() ? 0 : 1,
    ["triples"] => AllTriples.Run() ? 0 : 1,
    _ => Usage(args),
};

static int Usage(string[] args)
{
    Console.Error.WriteLine($"Expected one argument, floats (exp, sigmoid and tanh of every float) or triples (every network of the sweep), but got: {string.Join(' ', args)}");
    return 2;
}
