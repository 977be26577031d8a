using NetGen.Generator.Tests.Fuzzing;

namespace NetGen.Exhaustive.Fuzzing;

/// <summary>Random edits of projects, after each of which the generator has what a new one would write; the test command makes the first few.</summary>
internal static class Edits
{
    private const int Projects = 100;
    private const int EditsOfProject = 1_000;

    /// <summary>Whether nothing is ever stale. A failure is printed with its seed and its edit.</summary>
    public static bool Run()
    {
        int failures = 0;
        int changes = 0;
        int done = 0;
        Parallel.For(0, Projects, seed =>
        {
            EditCheck check = EditCheck.Of(seed, EditsOfProject);
            Interlocked.Add(ref changes, check.Changes);
            if (check.Failure is not null)
            {
                Interlocked.Increment(ref failures);
                Console.WriteLine(check.Failure);
            }

            int edits = Interlocked.Increment(ref done) * EditsOfProject;
            Console.WriteLine($"{edits} edits, {changes} of which changed a network, {failures} failures");
        });
        return failures == 0;
    }
}
