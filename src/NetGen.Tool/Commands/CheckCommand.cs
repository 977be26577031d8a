using System.CommandLine;
using NetGen.Models;
using NetGen.Tool.Check;
using NetGen.Tool.Generate;

namespace NetGen.Tool.Commands;

/// <summary><c>netgen check MODEL [SAMPLES]</c>: runs the generated code and compares.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Argument<string?> samplesArgument = new("SAMPLES")
    {
        Description = "Rows of inputs and outputs: {\"inputs\": [[…], …], \"outputs\": [[…], …], \"tolerance\": 1e-5}. Unless given, those in the model.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<double?> tolerance = new("--tolerance")
    {
        HelpName = "NUMBER",
        Description = "The largest difference allowed, of a number to 1 or, if it is larger, to the expected number; replaces that of the samples.",
    };

    public CheckCommand()
        : base(
            "check",
            "Runs the generated code on sample rows and prints the worst difference. The exit code is 1 if it is above the tolerance.",
            "netgen check digits.onnx digits.samples.json",
            "netgen check digits.safetensors digits.samples.json --hidden-activation Relu --output-activation Softmax --tolerance 1e-6")
    {
        Add(samplesArgument);
        Add(tolerance);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult arguments)
    {
        ModelInput model = ReadModel(arguments);
        SampleRows samples = Samples(arguments, model);
        int outputCount = model.Network.Layers[^1].Outputs;
        double allowed = arguments.GetValue(tolerance) ?? samples.Tolerance;
        byte[] assembly = Progress.Show("Compiling the generated code", () => GeneratedNetwork.Of(model, ClassName.Of(model.Path)).Compile());
        double[] outputs = Progress.Show("Running it", () => NetworkRun.Outputs(assembly, samples.Inputs, outputCount));

        SampleDifference worst = SampleDifference.Worst(outputs, samples);
        bool isWithin = worst.Value <= allowed;
        TextWriter output = arguments.InvocationConfiguration.Output;
        output.WriteLine($"{(isWithin ? "Passed" : "FAILED")}: {samples.Inputs.Count} rows of {outputCount} outputs, {allowed:G3} allowed.");
        output.WriteLine(
            $"Worst difference {worst.Value:G3} in row {worst.Row}, output {worst.Output} (both from 0): got {worst.Got:G9}, expected {worst.Expected:G9}.");
        return isWithin ? ExitCode.Success : ExitCode.CheckFailed;
    }

    private SampleRows Samples(ParseResult arguments, ModelInput model)
    {
        if (arguments.GetValue(samplesArgument) is not { } samplesPath)
        {
            return model.Network.Samples ?? throw new CommandException($"{model.Path} has no sample rows: give a file of them, such as model.samples.json.");
        }

        SampleRows samples = SampleFile.Read(samplesPath);
        NetworkChecks.CheckSamples(samplesPath, samples, model.Network.Layers[0].Inputs, model.Network.Layers[^1].Outputs);
        return samples;
    }
}
