using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>An emitted file, and the steps that its lines belong to.</summary>
/// <param name="text">The file.</param>
/// <param name="stepsOfLines">The steps of each line; none for one that belongs to no pass.</param>
internal sealed class EmittedFile(string text, IReadOnlyList<IReadOnlyList<Step>> stepsOfLines)
{
    /// <summary>The file.</summary>
    public string Text => text;

    /// <summary>The steps of each line; none for one that belongs to no pass.</summary>
    public IReadOnlyList<IReadOnlyList<Step>> StepsOfLines => stepsOfLines;
}
