using NetGen.CodeGeneration.Emit;

namespace NetGen.CodeGeneration.Steps;

/// <summary>Writes the steps of a method, each under its equation.</summary>
internal static class StepWriter
{
    public static void Write(CodeWriter writer, Dialect dialect, IEnumerable<Step> steps)
    {
        Step[] all = [.. steps];
        int start = writer.LineCount;
        dialect.Begin(all[0]);
        for (int k = 0; k < all.Length;)
        {
            int count = dialect.JoinsActivations && k + 1 < all.Length && all[k + 1] is ActivationStep && all[k].Layer == all[k + 1].Layer ? 2 : 1;
            Step[] joined = [.. all.Skip(k).Take(count)];
            using (writer.Of(joined))
            {
                WriteJoined(writer, dialect, joined, isFirst: writer.LineCount == start);
            }

            k += count;
        }
    }

    private static void WriteJoined(CodeWriter writer, Dialect dialect, Step[] steps, bool isFirst)
    {
        string equation = string.Join(",  ", steps.Select(step => step.Equation));
        if (equation.Length > 0 && !isFirst)
        {
            writer.Space();
        }

        dialect.Prepare(steps[0]);
        if (equation.Length > 0)
        {
            writer.Write($"// {equation}");
        }

        foreach (Step step in steps)
        {
            step.Write(dialect);
        }
    }
}
