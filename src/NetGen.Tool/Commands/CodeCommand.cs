using System.CommandLine;
using NetGen.Models;
using NetGen.Tool.Generate;

namespace NetGen.Tool.Commands;

/// <summary><c>netgen code MODEL</c>: the generated C#.</summary>
internal sealed class CodeCommand : ToolCommand
{
    private readonly Option<string> className = new("--class")
    {
        HelpName = "NAME",
        Description = "The name of the class; unless given, it is made of the file's name.",
    };

    public CodeCommand()
        : base(
            "code",
            "Writes the C# that the generator makes of a model to the standard output.",
            "netgen code digits.onnx",
            "netgen code digits.safetensors --hidden ReLU --output Softmax --class Digits > Digits.g.cs")
    {
        className.Validators.Add(result =>
        {
            if (!ClassName.IsValid(result.Tokens[0].Value))
            {
                result.AddError($"\"{result.Tokens[0].Value}\" cannot name a class: expected an identifier of C#, such as Digits.");
            }
        });
        Add(className);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult arguments)
    {
        string path = arguments.GetRequiredValue(ModelArgument);
        TrainedNetwork network = Activations.Apply(arguments, Progress.Show($"Reading {path}", () => ModelFile.Read(path)));
        GeneratedNetwork generated = Progress.Show("Generating", () => GeneratedNetwork.Of(network, arguments.GetValue(className) ?? ClassName.Of(path)));
        arguments.InvocationConfiguration.Output.Write(generated.Code);
        return ExitCode.Success;
    }
}
