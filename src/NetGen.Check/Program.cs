using NetGen.Check;
using NetGen.Models;

// NetGen.Check ASSEMBLY MODEL SAMPLES [REFERENCE...]: runs the samples through each network of the assembly that is made of the model.
// SAMPLES may be the model itself, where its format holds samples. Prints errors as compilers do, so that the build shows them, and ends with 1 then.
if (args is not [string assembly, string model, string samples, .. string[] references])
{
    Console.Error.WriteLine("Expected: NetGen.Check ASSEMBLY MODEL SAMPLES [REFERENCE...]");
    return 2;
}

try
{
    SampleRows? rows = samples == model ? ModelFile.Read(model).Samples : SampleFile.Read(samples);
    string[] problems = rows is null ? [] : [.. BuiltNetwork.In(assembly, references, model).Select(network => SampleCheck.Problem(network, samples, rows)).OfType<string>()];
    foreach (string problem in problems)
    {
        Console.WriteLine($"{samples} : error NETGEN205: {problem}");
    }

    return problems.Length == 0 ? 0 : 1;
}
catch (Exception exception) when (exception is ModelFormatException or IOException or UnauthorizedAccessException or BadImageFormatException or NetworkCheckException)
{
    string problem = exception is ModelFormatException format ? format.Problem : exception.Message;
    Console.WriteLine($"{samples} : error NETGEN206: The samples of {model} could not be run. {problem}");
    return 1;
}
