using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

/// <summary>What tests of saving do in a process of its own: <c>save task assembly path</c>.</summary>
public static class SavingProgram
{
    /// <summary>The first argument, which asks for this program.</summary>
    public const string Name = "save";

    /// <summary>Saves two networks in turn until somebody kills the process; prints a line once it has begun.</summary>
    public const string Alternate = "alternate";

    /// <summary>Saves the second network once; prints why that failed.</summary>
    public const string Once = "once";

    /// <summary>A file of 407 KB, so that most kills come in the middle of one.</summary>
    public static Topology Topology { get; } =
        new([784, 128, 10], [Activation.Relu, Activation.Softmax], Loss.CrossEntropy, Precision.Single);

    /// <summary>One of the two networks, 0 or 1.</summary>
    public static NetworkUnderTest<float> Network(CompiledNetworks networks, int index) =>
        SavedNetworks.Randomized(networks.Create<float>(Topology), seed: index);

    /// <summary>The exit code: 0 if all went well, 1 if saving failed.</summary>
    public static int Run(string[] args)
    {
        if (args is not [Alternate or Once, string assembly, string path])
        {
            Console.Error.WriteLine($"Expected task, assembly, path, but got: {string.Join(' ', args)}. The tests start this; run dotnet test.");
            return 2;
        }

        CompiledNetworks networks = new(File.ReadAllBytes(assembly));
        try
        {
            Save(args[0], [Network(networks, 0), Network(networks, 1)], path);
            return 0;
        }
        catch (Exception problem) when (problem is IOException or ArgumentOutOfRangeException)
        {
            // A full disk is the first, a file beyond the size that the system allows the second.
            Console.WriteLine($"{problem.GetType().Name}: {problem.Message}");
            return 1;
        }
    }

    private static void Save(string task, NetworkUnderTest<float>[] networks, string path)
    {
        networks[1].Save(path);
        if (task == Alternate)
        {
            Console.WriteLine(path);
            for (int k = 0; ; k++)
            {
                networks[k % 2].Save(path);
            }
        }
    }
}
