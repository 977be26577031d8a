using System.Diagnostics;
using NetGen.Tests.Compilation;
using NetGen.Tests.Processes;

namespace NetGen.Tests.Saving;

/// <summary>Saves in a process whose files may not grow beyond a size; the system then refuses to write, as it does on a full disk.</summary>
internal static class LimitedSave
{
    private static readonly Lazy<byte[]> Image = new(() => NetworkCompiler.Compile([SavingProgram.Topology]));

    /// <summary>Saves the first network in the folder; returns its file.</summary>
    public static byte[] Prepare(TemporaryFolder folder)
    {
        SavingProgram.Network(new CompiledNetworks(Image.Value), 0).Save(folder["net"]);
        return File.ReadAllBytes(folder["net"]);
    }

    /// <summary>Lets a process save the second network over the first, in files of at most <paramref name="kilobytes"/>.</summary>
    public static (int ExitCode, string Output) Run(TemporaryFolder folder, int kilobytes)
    {
        using TemporaryFolder program = new();
        File.WriteAllBytes(program["networks.dll"], Image.Value);
        ProcessStartInfo test = TestProcess.Start([SavingProgram.Name, SavingProgram.Once, program["networks.dll"], folder["net"]]);

        // The signal would end the process instead of failing the call.
        string[] shell = ["-c", $"trap '' XFSZ; ulimit -f {kilobytes}; exec \"$@\"", "bash", test.FileName, .. test.ArgumentList];
        ProcessStartInfo start = new("bash", shell) { RedirectStandardOutput = true, RedirectStandardError = true };

        // The runtime's memory for code is a file, too, unless it is told otherwise.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
