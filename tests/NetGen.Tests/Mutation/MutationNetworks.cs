using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Mutation;

/// <summary>Small networks that have every plan, activation and loss between them, with every term of their backward passes ready to be broken.</summary>
internal static class MutationNetworks
{
    /// <summary>The warning that the library's kernels are there twice.</summary>
    private const string TypeInSourceInsteadOfReference = "CS0436";

    private static readonly Topology[] Topologies =
    [
        // Written out whole for one row, rows in lanes; but a softmax inside.
        new([2, 4, 1], [Activation.Tanh, Activation.Sigmoid], Loss.BinaryCrossEntropy, Precision.Double),
        new([3, 5, 4], [Activation.Relu, Activation.Softmax], Loss.CrossEntropy, Precision.Single),
        new([3, 4, 3], [Activation.Softmax, Activation.Tanh], Loss.MeanAbsoluteError, Precision.Double),

        // Rows in columns of vectors, with one and with several streams of inputs.
        new([9, 19, 6], [Activation.LeakyRelu, Activation.Sigmoid], Loss.MeanSquaredError, Precision.Double),
        new([35, 20, 34, 3], [Activation.Gelu, Activation.Elu, Activation.Softplus], Loss.MeanSquaredError, Precision.Single),

        new([4, 18, 3], [Activation.Relu, Activation.Softmax], Loss.CrossEntropy, Precision.Single),

        // Loops that the library does not have; many inputs, so that some z lie beyond ±3.
        new([40, 18, 3], [Activation.HardSwish, Activation.HardSwish], Loss.MeanSquaredError, Precision.Double),
        new([3, 5, 2], [Activation.Mish, Activation.Mish], Loss.Huber, Precision.Double, delta: 0.25),

        // Rows in streams over many outputs.
        new([5, 75, 2], [Activation.Silu, Activation.Softmax], Loss.MeanAbsoluteError, Precision.Double),

        // Passes split over several methods.
        new(
            [2, .. Enumerable.Repeat(3, 17), 2],
            [.. Enumerable.Repeat(Activation.Tanh, 16), Activation.GeluTanh, Activation.Identity],
            Loss.MeanSquaredError,
            Precision.Double),
    ];

    /// <summary>The assembly, and the places in it that can be broken.</summary>
    public static (byte[] Image, IReadOnlyList<MutationSite> Sites) Compile()
    {
        CSharpCompilation compilation = NetworkCompiler.Generate(Topologies);
        SyntaxTree[] generated = [.. compilation.SyntaxTrees.Skip(1)];
        SyntaxTree[] library = [.. LibraryKernels.Parse()];
        compilation = compilation.AddSyntaxTrees(library).WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            [new(TypeInSourceInsteadOfReference, ReportDiagnostic.Suppress)]));
        List<MutationSite> sites = [];
        for (int network = 0; network < generated.Length; network++)
        {
            compilation = Mutate(compilation, generated[network], BackwardMethods.Of, network, sites);
        }

        foreach (SyntaxTree kernels in library)
        {
            compilation = Mutate(compilation, kernels, (_, root) => [.. root.DescendantNodes().OfType<MethodDeclarationSyntax>()], MutationSite.Library, sites);
        }

        MetadataReference mutant = MetadataReference.CreateFromFile(typeof(Mutant).Assembly.Location);
        return (NetworkCompiler.Emit(compilation.AddReferences(mutant)), sites);
    }

    private static CSharpCompilation Mutate(
        CSharpCompilation compilation,
        SyntaxTree tree,
        Func<SemanticModel, SyntaxNode, HashSet<MethodDeclarationSyntax>> methodsOf,
        int network,
        List<MutationSite> sites)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        SyntaxNode root = tree.GetRoot();
        SyntaxNode mutated = new MutationRewriter(model, methodsOf(model, root), network, sites).Visit(root);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(mutated.ToFullString(), NetworkCompiler.ParseOptions, tree.FilePath));
    }
}
