using System.Collections.Immutable;
using System.Globalization;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Running;

/// <summary>What to run.</summary>
/// <param name="Repetitions">Processes of each peer for each workload.</param>
/// <param name="Budget">The time for one measure in one process.</param>
/// <param name="Peers">Names of peers; none means all.</param>
/// <param name="Workloads">The workloads.</param>
internal sealed record RunOptions(int Repetitions, TimeSpan Budget, ImmutableArray<string> Peers, ImmutableArray<Workload> Workloads)
{
    private static readonly RunOptions Default = new(5, TimeSpan.FromMilliseconds(50), [], Workload.All);

    /// <summary>Whether every peer and workload takes part.</summary>
    public bool IsComplete => Peers.IsEmpty && Workloads.Length == Workload.All.Length;

    /// <summary>Reads <c>--repetitions 5 --budget 50 --peers a,b --workloads W1,W2</c>, each of which may be left out.</summary>
    /// <exception cref="ArgumentException">An option is unknown or its value is none.</exception>
    public static RunOptions Parse(ReadOnlySpan<string> arguments)
    {
        RunOptions options = Default;
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length)
            {
                throw new ArgumentException($"Expected a value after {arguments[i]}.", nameof(arguments));
            }

            string value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--repetitions" => options with { Repetitions = Number(arguments[i], value) },
                "--budget" => options with { Budget = TimeSpan.FromMilliseconds(Number(arguments[i], value)) },
                "--peers" => options with { Peers = [.. value.Split(',')] },
                "--workloads" => options with { Workloads = [.. value.Split(',').Select(Workload.Find)] },
                _ => throw new ArgumentException($"Expected --repetitions, --budget, --peers or --workloads, got {arguments[i]}.", nameof(arguments)),
            };
        }

        return options;
    }

    private static int Number(string option, string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new ArgumentException($"Expected a number of at least 1 after {option}, got {text}.", nameof(text));
}
