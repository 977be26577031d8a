using System.Diagnostics;
using NetGen.Tests.Compilation;
using NetGen.Tests.Processes;

namespace NetGen.Tests.Saving;

/// <summary>Kills a process that saves, again and again, and looks at what it left.</summary>
/// <param name="Kills">Processes killed.</param>
/// <param name="Interrupted">Of these, how many left a temporary file: they were killed in the middle of it.</param>
/// <param name="Failure">What was wrong after a kill, or null.</param>
public sealed record KillRun(int Kills, int Interrupted, string? Failure)
{
    /// <summary>Time in which the process goes round its loop several times.</summary>
    private const double LongestWait = 0.03;

    /// <summary>Kills processes at random moments until one leaves a file that is neither of the two networks, or a temporary file that the next save does not remove.</summary>
    public static KillRun Of(int kills, int seed)
    {
        using TemporaryFolder folder = new();
        byte[] image = NetworkCompiler.Compile([SavingProgram.Topology]);
        File.WriteAllBytes(folder["networks.dll"], image);
        CompiledNetworks networks = new(image);
        NetworkUnderTest<float>[] saved = [SavingProgram.Network(networks, 0), SavingProgram.Network(networks, 1)];
        Random random = new(seed);
        int interrupted = 0;
        for (int k = 0; k < kills; k++)
        {
            Kill(folder, TimeSpan.FromSeconds(LongestWait * random.NextDouble()));
            interrupted += Temporaries(folder);
            if (Problem(saved, folder["net"]) is string problem)
            {
                return new(k + 1, interrupted, $"after kill {k + 1} (seed {seed}): {problem}");
            }

            saved[0].Save(folder["net"]);
            if (Temporaries(folder) is > 0 and int left)
            {
                return new(k + 1, interrupted, $"after kill {k + 1} (seed {seed}): {left} temporary files were left by the next save");
            }
        }

        return new(kills, interrupted, null);
    }

    private static int Temporaries(TemporaryFolder folder) => Directory.GetFiles(folder.Path, ".netgen-*").Length;

    private static void Kill(TemporaryFolder folder, TimeSpan wait)
    {
        using Process process = Process.Start(TestProcess.Start([SavingProgram.Name, SavingProgram.Alternate, folder["networks.dll"], folder["net"]]))!;
        process.StandardOutput.ReadLine();
        Thread.Sleep(wait);
        process.Kill();
        process.WaitForExit();
    }

    private static string? Problem(NetworkUnderTest<float>[] saved, string path)
    {
        try
        {
            byte[] loaded = SavedNetworks.Bits(saved[0].Load(path));
            return saved.Any(network => SavedNetworks.Bits(network).SequenceEqual(loaded)) ? null : "a mixture of both networks";
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            return problem.Message;
        }
    }
}
