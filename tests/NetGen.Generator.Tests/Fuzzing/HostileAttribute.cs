namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>A network's attribute, right in unusual ways or wrong.</summary>
internal static class HostileAttribute
{
    private static readonly string[] Sizes =
    [
        "1", "2", "3", "4", "7", "16", "17", "33", "0x1F", "0b11", "1_0", "'a'", "(byte)3", "nameof(System).Length", "checked(1 + 2)",
        "(int)Activation.Tanh", "true ? 4 : 5",
    ];

    // Without interpolated strings: where there is no framework, the compiler itself does not survive them.
    private static readonly string[] WrongSizes =
    [
        "0", "-1", "-0", "int.MinValue", "int.MaxValue", "46341", "2147483648", "1e3", "2.5", "3L", "3u", "Sizes.Inputs", "Sizes.Missing", "Sizes",
        "nameof(Missing)", "sizeof(int)", "default", "default(int)", "null", "null!", "checked(int.MaxValue + 1)", "unchecked((int)3000000000)",
        "1 / 0", "\"x\"", "\"\"u8", "typeof(int)", "typeof(Net)", "new int[] { 4, 2 }", "new[] { 4, 0, 2 }", "new int[3]", "new int[-1]",
        "new int[,] { { 2, 1 } }", "new[] { 2, \"x\" }", "[4, 2]", "[4, .. new[] { 2 }]", "..", "sizes: new[] { 4, 2 }", "sizes: 4", "missing: 4",
        "int.Parse(\"3\")", "T", "this", "x => x", "4 4", "", "(", "\u0664", "__arglist", "stackalloc[] { 4 }", "throw null",
    ];

    private static readonly string[] Activations =
    [
        "Activation.Tanh", "Activation.Relu", "Activation.Softmax", "Activation.Sigmoid", "Activation.Gelu", "Activation.Identity",
        "Activation.Softplus", "(Activation)3",
    ];

    private static readonly string[] WrongValues =
    [
        "Activation.Missing", "Activation.", "(Activation)99", "(Activation)(-1)", "(Loss)1", "Loss.CrossEntropy", "Precision.Double", "Storage.Int8", "0", "null",
        "default", "\"Tanh\"", "typeof(Activation)", "Activation", "new[] { Activation.Tanh }", "new Activation[2]", "new Activation[0]",
        "[Activation.Tanh, (Activation)77]", "new[] { null }", "new[] { Activation.Tanh, 3 }", "new object[] { Activation.Tanh }",
        "0.5", "double.NaN", "-1e-300", "1 / 0.0", "nameof(Activation)", "Activation.Tanh | Activation.Elu", "new Activation[,] { }", "", "=",
    ];

    private static readonly string[] ModelFiles = ["\"net.onnx\"", "\"a/net.onnx\"", "\"b/other.npz\"", "\"large.safetensors\""];

    private static readonly string[] WrongModelFiles =
    [
        "\"\"", "\"missing.onnx\"", "\"\\u2028*/\\\"{0}<x>&.onnx\"", "\"\\0\"", "@\"..\\net.onnx\"", "nameof(Net)", "\"net\" + \".onnx\"", "(string)null!", "\"net.onnx",
        "\"broken.onnx\"", "\"short.onnx\"",
    ];

    public static string Of(Choice choice)
    {
        string attribute = choice.Pick(
            ["Network", "NetGen.Network", "NetworkAttribute", "global::NetGen.NetworkAttribute"], ["Network<int>", "Missing", "Net.Network", ""]);
        string arguments = Arguments(choice);
        return !choice.Wrong
            ? choice.Pick($"[{attribute}({arguments})]", $"[Obsolete, {attribute}({arguments})]", $"[type: {attribute}({arguments})]")
            : choice.Pick(
                $"[assembly: {attribute}({arguments})]",
                $"[return: {attribute}({arguments})]",
                $"[{attribute}({arguments})] [{attribute}({Arguments(choice)})]",
                $"[{attribute}({arguments}), {attribute}]",
                $"[{attribute}",
                $"[{attribute}({arguments}]");
    }

    private static string Arguments(Choice choice)
    {
        if (choice.OneIn(5))
        {
            string model = choice.Pick(ModelFiles, WrongModelFiles);
            return choice.Pick(model, $"{model}, Output = {choice.Pick(Activations)}", $"4, 3, 2, Weights = {model}", $"{model}, Precision = Precision.Double");
        }

        int count = choice.Wrong ? choice.Pick(0, 1, 1_003) : 2 + choice.Below(3);
        List<string> arguments = [.. Enumerable.Range(0, count).Select(_ => choice.Pick(Sizes, WrongSizes))];
        if (choice.OneIn(2))
        {
            arguments.Add(choice.Wrong ? WrongArgument(choice) : Named(choice, count - 1));
        }

        return string.Join(", ", arguments);
    }

    private static string Named(Choice choice, int layers) => choice.Below(5) switch
    {
        0 => $"Hidden = {choice.Pick(Activations)}",
        1 => $"Hidden = {choice.Pick(Activations)}, Output = {choice.Pick(Activations)}",
        2 => "Output = Activation.Softmax, Loss = Loss.CrossEntropy",
        3 => $"Precision = Precision.Double, Loss = {choice.Pick("Loss.MeanSquaredError", "Loss.MeanAbsoluteError", "(Loss)2")}",
        _ => $"Activations = new Activation[] {{ {string.Join(", ", Enumerable.Range(0, Math.Max(layers, 0)).Select(_ => choice.Pick(Activations)))} }}",
    };

    private static string WrongArgument(Choice choice)
    {
        string name = choice.Pick("Hidden", "Output", "Activations", "Loss", "Precision", "Storage", "Delta", "Sizes", "Missing", "TypeId");
        string argument = $"{name} {choice.Pick("=", "=", "=", ":", "")} {choice.Pick(WrongValues)}";
        return choice.OneIn(4) ? $"{argument}, {argument}" : argument;
    }
}
