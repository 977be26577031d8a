using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Tests.Mutation;

/// <summary>
/// Puts <see cref="Mutant"/> around every term of the backward pass: operations on numbers and vectors of numbers, and statements that compute or
/// store them. Integers and references are addresses, not terms.
/// </summary>
internal sealed class MutationRewriter(SemanticModel model, HashSet<MethodDeclarationSyntax> methods, int network, List<MutationSite> sites)
    : CSharpSyntaxRewriter
{
    private const string MutantClass = "global::NetGen.Tests.Mutation.Mutant";

    private static readonly Dictionary<string, int> VariantsOfOperation = new()
    {
        ["Add"] = 3,
        ["Subtract"] = 4,
        ["Multiply"] = 3,
        ["MultiplyAdd"] = 4,
        ["Choose"] = 3,
        ["Divide"] = 3,
        ["Negate"] = 1,
        ["Sum"] = 2,
    };

    private string currentMethod = "";

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        if (!methods.Contains(node))
        {
            return node;
        }

        currentMethod = node.Identifier.Text;
        return base.VisitMethodDeclaration(node);
    }

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) => node;

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        SyntaxNode visited = base.VisitInvocationExpression(node)!;
        if (model.GetSymbolInfo(node).Symbol is not IMethodSymbol { ContainingType: INamedTypeSymbol type } operation
            || !VariantsOfOperation.ContainsKey(operation.Name)
            || node.Expression is not MemberAccessExpressionSyntax { Expression: ExpressionSyntax receiver }
            || (IsSimd(type) ? type : type.AllInterfaces.SingleOrDefault(IsSimd)) is not INamedTypeSymbol simd)
        {
            return visited;
        }

        string width = model.GetTypeInfo(receiver).Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        string vector = simd.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        string number = simd.TypeArguments[1].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        IEnumerable<ExpressionSyntax> operands = ((InvocationExpressionSyntax)visited).ArgumentList.Arguments.Select(argument => argument.Expression);
        return Call($"{operation.Name}<{width}, {vector}, {number}>", Variants(operation.Name, node), node, [.. operands]);
    }

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        BinaryExpressionSyntax visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        string? operation = node.Kind() switch
        {
            SyntaxKind.AddExpression => "Add",
            SyntaxKind.SubtractExpression => "Subtract",
            SyntaxKind.MultiplyExpression => "Multiply",
            SyntaxKind.DivideExpression => "Divide",
            _ => null,
        };
        return operation is not null && NumberType(node) is string number
            ? Call($"{operation}<{number}>", VariantsOfOperation[operation], node, [visited.Left, visited.Right])
            : visited;
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        PrefixUnaryExpressionSyntax visited = (PrefixUnaryExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.UnaryMinusExpression) && NumberType(node) is string number
            ? Call($"Negate<{number}>", VariantsOfOperation["Negate"], node, [visited.Operand])
            : visited;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        StatementSyntax visited = (StatementSyntax)base.VisitExpressionStatement(node)!;
        bool isTerm = node.Expression switch
        {
            InvocationExpressionSyntax => true,
            AssignmentExpressionSyntax { Right: not RefExpressionSyntax } assignment => IsNumber(model.GetTypeInfo(assignment.Left).Type),
            _ => false,
        };
        return isTerm
            ? SyntaxFactory.ParseStatement($"if ({MutantClass}.Keeps({Site(1, isStatement: true, node)})) {{ {visited} }}\n")
            : visited;
    }

    private static bool IsSimd(INamedTypeSymbol type) => type.Name == "ISimd";

    /// <summary>The type of a computed number; null for constants and for addresses.</summary>
    private string? NumberType(ExpressionSyntax node) =>
        !model.GetConstantValue(node).HasValue
        && model.GetTypeInfo(node).Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Single or SpecialType.System_Double }
            ? model.GetTypeInfo(node).Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            : null;

    private static bool IsNumber(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double } or ITypeParameterSymbol or { Name: "Vector128" };

    /// <summary>Under a magnitude the last way to break a difference, its operands swapped, changes nothing.</summary>
    private static int Variants(string operation, InvocationExpressionSyntax node) =>
        operation == "Subtract" && node.Parent?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Abs" } }
            ? VariantsOfOperation[operation] - 1
            : VariantsOfOperation[operation];

    private ExpressionSyntax Call(string method, int variants, SyntaxNode original, ExpressionSyntax[] operands)
    {
        int site = Site(variants, isStatement: false, original);
        return SyntaxFactory.ParseExpression($"{MutantClass}.{method}({site}, {string.Join(", ", operands.Select(operand => operand.ToString()))})");
    }

    private int Site(int variants, bool isStatement, SyntaxNode original)
    {
        string code = string.Join(' ', original.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        sites.Add(new(sites.Count, network, variants, isStatement, $"{currentMethod}: {code}"));
        return sites.Count - 1;
    }
}
