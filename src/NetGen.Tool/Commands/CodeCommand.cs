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

    private readonly Option<bool> trainable = new("--trainable")
    {
        Description = "Write a class that can go on learning, instead of a static one that only predicts.",
    };

    public CodeCommand()
        : base(
            "code",
            $"Writes the C# that the generator makes of a model to the standard output. It needs {GeneratedNetwork.Needs}.",
            "netgen code digits.onnx",
            "netgen code digits.safetensors --hidden-activation Relu --output-activation Softmax --class Digits > Digits.g.cs")
    {
        className.Validators.Add(result =>
        {
            if (!ClassName.IsValid(result.Tokens[0].Value))
            {
                result.AddError($"\"{result.Tokens[0].Value}\" cannot name a class: expected an identifier of C#, such as Digits.");
            }
        });
        Add(className);
        Add(trainable);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult arguments)
    {
        ModelInput model = ReadModel(arguments);
        string name = arguments.GetValue(className) ?? ClassName.Of(model.Path);
        GeneratedNetwork generated = Progress.Show("Generating", () => GeneratedNetwork.Of(model, name, arguments.GetValue(trainable)));
        arguments.InvocationConfiguration.Output.Write($"// Needs {GeneratedNetwork.Needs}. It is the whole class: leave [Network] out where this file is compiled.\n{generated.Code}");
        if (generated.HasResource)
        {
            string resource = NetworkDescription.ResourceName(model.FileName);
            Note(arguments, $"The parameters are too many for literals: the code takes them from the resource {resource}, which the build makes of the model.");
        }

        return ExitCode.Success;
    }
}
