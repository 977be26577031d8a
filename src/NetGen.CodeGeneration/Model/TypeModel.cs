namespace NetGen.CodeGeneration.Model;

/// <summary>A type declaration's head.</summary>
/// <param name="Keyword"><c>class</c>, <c>record</c>, <c>struct</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">Its name, with @ where needed, and without type parameters.</param>
/// <param name="TypeParameters">Its type parameters with their brackets, <c>&lt;TKey, TValue&gt;</c>, or nothing.</param>
internal sealed record TypeModel(string Keyword, string Name, string TypeParameters);
