namespace NetGen.Exhaustive;

/// <summary>A check that takes too long for the test command.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Text">What it goes through.</param>
/// <param name="Run">Runs it with the arguments after its name; whether it held.</param>
internal sealed record ExhaustiveCheck(string Name, string Text, Func<string[], bool> Run);
