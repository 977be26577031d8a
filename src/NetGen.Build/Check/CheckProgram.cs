using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NetGen.Check.Protocol;

namespace NetGen.Build.Check;

/// <summary>NetGen.Check as a process: its request on the standard input, its reply on the standard output. No shell, and nothing from outside on its command line.</summary>
internal sealed class CheckProgram : IDisposable
{
    /// <summary>After its end there is only left what it wrote before.</summary>
    private static readonly TimeSpan TimeToRead = TimeSpan.FromSeconds(10);

    private readonly Process process;

    /// <param name="dotnet">The dotnet command.</param>
    /// <param name="program">NetGen.Check.dll.</param>
    public CheckProgram(string dotnet, string program) => process = new()
    {
        StartInfo = new ProcessStartInfo(dotnet, $"exec {Path.GetFileName(program)}")
        {
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(program)),
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    };

    /// <summary>Runs it.</summary>
    /// <returns>The problems that it found.</returns>
    /// <exception cref="CheckProgramException">It did not start, did not end in time, or ended without a reply.</exception>
    public IReadOnlyList<CheckProblem> Run(CheckRequest request, TimeSpan limit)
    {
        Start();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Send(request);
        if (!process.WaitForExit((int)limit.TotalMilliseconds))
        {
            Stop();
            throw new CheckProgramException($"did not end within {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds. Set NetGenCheckTimeout to more");
        }

        if (!Task.WaitAll([output, errors], TimeToRead) || process.ExitCode != 0)
        {
            throw new CheckProgramException($"ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}. {FirstLine(errors)}");
        }

        return Read(output.Result);
    }

    /// <summary>Ends it, if it runs.</summary>
    public void Stop()
    {
        try
        {
            process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself, or never began.
        }
    }

    public void Dispose() => process.Dispose();

    private void Start()
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new CheckProgramException($"did not start. {exception.Message}", exception);
        }
    }

    private void Send(CheckRequest request)
    {
        try
        {
            using Stream input = process.StandardInput.BaseStream;
            JsonSerializer.Serialize(input, request);
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says more.
        }
    }

    private static CheckProblem[] Read(string reply)
    {
        try
        {
            return JsonSerializer.Deserialize<CheckProblem[]>(reply) ?? throw new CheckProgramException("replied nothing");
        }
        catch (JsonException exception)
        {
            throw new CheckProgramException("ended without a reply, perhaps since code of the assembly ended the process", exception);
        }
    }

    private static string FirstLine(Task<string> errors) => errors.IsCompleted ? errors.Result.TrimStart().Split('\r', '\n')[0] : "";
}
