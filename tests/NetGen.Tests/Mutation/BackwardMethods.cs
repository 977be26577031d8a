using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Tests.Mutation;

/// <summary>Finds the methods of the backward pass in an emitted file: those that Backward, Descend and Trace call and that Forward and Cost do not.</summary>
internal sealed class BackwardMethods
{
    private readonly SemanticModel model;
    private readonly Dictionary<ISymbol, MethodDeclarationSyntax> methods;

    private BackwardMethods(SemanticModel model, ClassDeclarationSyntax kernels)
    {
        this.model = model;
        methods = kernels.Members.OfType<MethodDeclarationSyntax>()
            .ToDictionary(method => (ISymbol)model.GetDeclaredSymbol(method)!, SymbolEqualityComparer.Default);
    }

    /// <summary>The methods' declarations.</summary>
    public static HashSet<MethodDeclarationSyntax> Of(SemanticModel model, SyntaxNode root)
    {
        ClassDeclarationSyntax kernels = root.DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Single(type => type.Modifiers.Any(SyntaxKind.FileKeyword));
        BackwardMethods finder = new(model, kernels);
        HashSet<MethodDeclarationSyntax> backward = finder.ReachableFrom("Backward", "Descend", "Trace");
        backward.ExceptWith(finder.ReachableFrom("Forward", "Cost"));
        return backward;
    }

    private HashSet<MethodDeclarationSyntax> ReachableFrom(params string[] entries)
    {
        HashSet<MethodDeclarationSyntax> reached = [];
        Stack<MethodDeclarationSyntax> open = new(methods.Values.Where(method => entries.Contains(method.Identifier.Text)));
        while (open.TryPop(out MethodDeclarationSyntax? method))
        {
            if (reached.Add(method))
            {
                foreach (InvocationExpressionSyntax call in method.DescendantNodes().OfType<InvocationExpressionSyntax>())
                {
                    if (model.GetSymbolInfo(call).Symbol is IMethodSymbol called
                        && methods.TryGetValue(called.OriginalDefinition, out MethodDeclarationSyntax? next))
                    {
                        open.Push(next);
                    }
                }
            }
        }

        return reached;
    }
}
