namespace NetGen.Build.Read;

/// <summary>A generated file as it was compiled.</summary>
/// <param name="Name">Its name without folder.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Methods">What its methods were compiled to, the largest first.</param>
internal sealed record GeneratedFile(string Name, int Lines, IReadOnlyList<MethodSize> Methods);
