using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>The methods of a pass. A deep network's goes over several, each far below the limits of the just-in-time compiler.</summary>
/// <param name="Name">The method that runs the whole pass.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Arguments">The same as arguments, to hand on.</param>
/// <param name="HasVectors">Whether its methods are written for every vector width.</param>
internal sealed record LayerPass(string Name, string Parameters, string Arguments, bool HasVectors = true)
{
    /// <summary>Layers in a method.</summary>
    private const int GroupSize = 16;

    /// <summary>Writes the steps of the pass, in order, in the dialect that <paramref name="newDialect"/> makes for each method.</summary>
    public void Emit(CodeWriter writer, IEnumerable<Step> steps, Func<Dialect> newDialect)
    {
        Step[][] groups = [.. steps.GroupBy(step => (step.At - 1) / GroupSize).Select(group => group.ToArray())];
        if (groups.Length > 1)
        {
            using (writer.Of(groups.SelectMany(group => group)))
            using (writer.Block(Head(Name)))
            {
                foreach (Step[] group in groups)
                {
                    using (writer.Of(group))
                    {
                        writer.Write($"{NameOf(group)}{(HasVectors ? "<S, V>" : "")}({Arguments});");
                    }
                }
            }

            writer.Space();
        }

        writer.Separated(groups, group =>
        {
            using (writer.Of(group))
            using (writer.Block(Head(groups.Length > 1 ? NameOf(group) : Name)))
            {
                StepWriter.Write(writer, newDialect(), group);
            }
        });
    }

    private string NameOf(Step[] group) => $"{Name}{group[0].At}To{group[group.Length - 1].At}";

    private string Head(string name) => HasVectors
        ? $"private static void {name}<S, V>({Parameters})\n    {Names.Constraints}"
        : $"private static void {name}({Parameters})";
}
