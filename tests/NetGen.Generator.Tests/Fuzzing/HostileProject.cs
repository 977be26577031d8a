using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>A project that a generator must survive, made from a seed: the same for the same seed.</summary>
/// <remarks>
/// No user's type stands in the namespaces System and NetGen themselves, those of the framework and the library: it could replace one of
/// theirs by name, and generated files need those.
/// </remarks>
/// <param name="Compilation">The project without generated files.</param>
/// <param name="Options">How its files are parsed.</param>
internal sealed record HostileProject(CSharpCompilation Compilation, CSharpParseOptions Options)
{
    private static readonly CSharpCompilation Empty = UserProject.Of();

    private static readonly CSharpCompilation EmptyPortable = Empty.WithReferences(UserProject.StandardReferences);

    private static readonly LanguageVersion[] Versions =
    [
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp9, LanguageVersion.CSharp10,
#if !ROSLYN4
        LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13,
#endif
        UserProject.Latest, LanguageVersion.Preview,
    ];

    /// <summary>Other files of the project, some of which the classes refer to.</summary>
    private static readonly string[] Files =
    [
        "static class Sizes { public const int Inputs = 4; } class Base { public Base(int size = 2) { } }",
        "abstract class Other { public abstract int Parameters { get; } }",
        "partial class Net { }", "class Unsafe { } class Vector { } class Guard { } class Activation<T> { }",
        "namespace A.System { class Span<T> { } }", "class MathF { } class Math { }",
        "namespace NetGen.Generated { class Kernels { } class T { } class Unsafe { } }", "namespace NetGen { class Generated { } }",
    ];

    private static readonly string[] WrongFiles =
    [
        "class Net { }", "class", "partial struct Net { }", "namespace NetGen { class NetworkAttribute : System.Attribute { } }",
        "namespace NetGen { class NetworkAttribute : System.Attribute { public NetworkAttribute(params object[] sizes) { } public string Hidden, Loss; } }",
        "namespace NetGen { class NetworkAttribute : System.Attribute { public NetworkAttribute(params long[] sizes) { } } enum Activation { } }",
    ];

    public static HostileProject Of(int seed)
    {
        Choice choice = new(seed);
        CSharpParseOptions options = UserProject.ParseOptions(choice.Wrong ? choice.Pick(Versions) : UserProject.Latest)
            .WithPreprocessorSymbols(choice.Pick<string[]>([], ["DEBUG"], ["X", "NET"]));
        List<string> files = [NetworkFile(choice)];
        while (choice.OneIn(3))
        {
            files.Add(choice.Pick(Files, WrongFiles));
        }

        // Made from one project, which reads the references once.
        CSharpCompilation project = (choice.OneIn(4) ? EmptyPortable : Empty)
            .WithOptions(UserProject.Options
                .WithAllowUnsafe(true)
                .WithOverflowChecks(choice.OneIn(2))
                .WithNullableContextOptions(choice.Pick(NullableContextOptions.Enable, NullableContextOptions.Disable)))
            .AddSyntaxTrees(files.Select((file, index) =>
                CSharpSyntaxTree.ParseText(file, options, string.Create(CultureInfo.InvariantCulture, $"File{index}.cs"))));
        return new(choice.Wrong ? project.WithReferences(Missing(choice)) : project, options);
    }

    /// <summary>The project after an edit in one of its files.</summary>
    public HostileProject Edited(int seed)
    {
        Choice choice = new(seed);
        SyntaxTree file = choice.Pick(Compilation.SyntaxTrees.AsSpan());
        SyntaxTree edited = file.WithChangedText(SourceText.From(Typing.Edit(choice, file.ToString())));
        return this with { Compilation = Compilation.ReplaceSyntaxTree(file, edited) };
    }

    /// <summary>The files, to read.</summary>
    public override string ToString() =>
        $"C# {Options.LanguageVersion}, {Compilation.ExternalReferences.Length} references\n"
        + string.Join('\n', Compilation.SyntaxTrees.Select(tree => $"--- {tree.FilePath}\n{tree}"));

    private static string NetworkFile(Choice choice)
    {
        string usings = choice.Pick(
            ["using System; using NetGen; ", "using NetGen; using System; ", "global using System; global using NetGen; "],
            ["using NetGen; ", "using System; ", "", "using N = NetGen.NetworkAttribute; "]);
        string space = choice.Pick(["", "", "", "namespace User; ", "namespace User.Net; ", "namespace NetGen.User; "], ["namespace User.; ", "namespace ; "]);
        return Typing.Disturb(choice, usings + space + HostileClass.Of(choice) + (choice.OneIn(8) ? HostileClass.Of(choice) : string.Empty));
    }

    /// <summary>References without the library, the framework, or nearly everything.</summary>
    private static IEnumerable<MetadataReference> Missing(Choice choice)
    {
        ImmutableArray<MetadataReference> all = UserProject.References;
        return choice.Below(4) switch
        {
            0 => all.Where(reference => !Path.GetFileName(reference.Display!).StartsWith("NetGen", StringComparison.Ordinal)),
            1 => all.Where(reference => !Path.GetFileName(reference.Display!).StartsWith("System", StringComparison.Ordinal)),
            2 => [choice.Pick(all.AsSpan())],
            _ => [],
        };
    }
}
