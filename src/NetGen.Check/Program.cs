using System.Text.Json;
using NetGen.Check;
using NetGen.Check.Protocol;

// NetGen.Check: runs sample rows through the networks of an assembly that are made of model files. Names of files and all else come as JSON on the
// standard input, where every character is data, and problems go as JSON to the standard output. What the assembly's own code prints goes elsewhere.
using Stream output = Console.OpenStandardOutput();
Console.SetOut(Console.Error);

using Stream input = Console.OpenStandardInput();
if (JsonSerializer.Deserialize<CheckRequest>(input) is not { } request)
{
    Console.Error.WriteLine("Expected a request as JSON on the standard input.");
    return 2;
}

JsonSerializer.Serialize(output, AssemblyCheck.Problems(request));
return 0;
