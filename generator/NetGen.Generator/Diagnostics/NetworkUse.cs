using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.CodeGeneration.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>A network's attribute, for the rules of its arguments: the analyzer and the generator judge by the same ones.</summary>
/// <param name="Name">The class.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Attribute">Where they stand; null for the generator, which only asks whether a rule is broken.</param>
internal sealed record NetworkUse(string Name, NetworkArguments Arguments, AttributeSyntax? Attribute);
