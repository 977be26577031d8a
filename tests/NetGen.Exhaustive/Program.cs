using NetGen.Exhaustive.Floats;

// Checks over everything there is: `dotnet run -c Release --project tests/NetGen.Exhaustive -- floats`. The exit code is 0 if all of them hold.
return args switch
{
    ["floats"] => AllFloats.Run() ? 0 : 1,
    _ => Usage(args),
};

static int Usage(string[] args)
{
    Console.Error.WriteLine($"Expected one argument, floats (exp, sigmoid and tanh of every float), but got: {string.Join(' ', args)}");
    return 2;
}
