using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>A project under somebody's hands. Its networks depend on each other's files in every way that there is, and on what only looks so.</summary>
internal sealed class EditedProject
{
    /// <summary>The files; at each place, between « and », stands one of its texts.</summary>
    private static readonly string[] Files =
    [
        "global using G = «NetGen.NetworkAttribute|System.ObsoleteAttribute|Networks.Missing»; «|class Remark { }»",
        """
        «|#define LARGE»
        using NetGen;
        namespace NetGen { static class Inner { internal const int Count = «1|2»; } }
        static class Sizes
        {
            «public|private» const int Inputs = «2|3|0|2 $|Other|(int)Kind.Second|sizeof(int)»;
            const int Other = «5|6|-1»;
            static readonly int free = «1|2»;
            static int Free { get; } = «1|2»;
            static int Method() { return «1|2|Inputs|»; }
            static int Short => «1|2|Inputs»;
        «|#if LARGE»
            internal const int Outputs = 4;
        «|#else»
            // «|remark»
        «|#endif»
        }
        enum Kind { First«|= 4», Second«|= 7», Third }
        """,
        """
        class Base
        {
            «public|private|protected|internal|private protected» Base(«|int size|int size = 2|params int[] sizes») { «|throw null;» }
            «|public int Parameters;|private int Parameters;|public void Cost() { }|public void Save(string file) { }|public required int Needed;|public void Save(@string file) { }»
        }
        «|class @string { }|class NetworkAttribute : System.Attribute { }|class Network : System.Attribute { public Network(params int[] sizes) { } }»
        """,
        """
        using NetGen; using A = «G|NetGen.NetworkAttribute|global::NetGen.NetworkAttribute|System.ObsoleteAttribute»; using BAttribute = A;
        namespace «Networks|NetGen.More|Networks.@class»
        {
            using Z = «A|G»; using N = NetGen.NetworkAttribute;
            «/// <summary>Net</summary>|»
            [«|@»«Network|NetworkAttribute|Net\u0077ork|A|Z|G|N|B|BAttribute|Networks.Network|NetGen.Network|global::NetGen.NetworkAttribute|System.Obsolete»(«Sizes.Inputs|4|2 $|new[] { 2, 1 }», «(int)Kind.Third|Sizes.Outputs|Inner.Count|NetGen.Inner.Count|3»«|, Hidden = Activation.Tanh|, Output = Activation.Softmax|, Precision = Precision.Double»)]
            «|sealed|static|abstract|file» «partial|» «class|record» «Net|@Net|Other|Cost» «|: Base|: External|: Missing|<T>|()»
            {
                «|Net() { }|private Net(int seed) { }|int Cost;|void Forward() { }|void Load(string file) { }|void Load(@string file) { }|[System.Obsolete] int x;»
                int Method() { return «1|2|Sizes.Inputs»; }
                int value = «1|2»; const int Size = «1|2»;
            «}|;|»
        «}|}}»
        """,
        """
        using NetGen;
        namespace Networks { «partial|» class Net { «|int Trace;|Net(int seed) { }|class Kernels { }|public int Descend => 1;» } }
        «partial|» «class|struct|interface» Outer«|<T>|<in T>» { [Network(2, «1|2»)] «|// remark» partial class Inner { } }
        «|[Network(2, 1)] partial class Last { }|[NetGen.Network(3, 1)] partial class Last { }»
        """,
        """
        [NetGen.Network(«"net.onnx"|"other.onnx"|"a/net.onnx"|External.Model|2, 4, 1, Weights = "net.onnx"»«|, Output = NetGen.Activation.Softmax»)] «static|» partial class Trained { }
        «|namespace NetGen.Generated { class Dense { } }|namespace NetGen { class Generated { } }|class System { }»
        """,
        """
        using NetGen;
        «|System.Console.WriteLine();|System.Console.WriteLine(); int x = 1;|void Local() { }|return;|int Sizes = 3;|int sizes = 3;|string Kind = "";|void Activation() { }|static int Inner() => 1;|int External = 2;|G Network = null;»
        «|[Network(2, 1)] partial class Program { }|partial class Program { [G(2, 1)] partial class Net : External { } }»
        [Network(Sizes.Inputs, External.Size, «(int)Kind.Third|NetGen.Inner.Count|1», Hidden = Activation.«Tanh|Relu|Missing|Softmax»)] partial class Top { }
        """,
    ];

    private static readonly LanguageVersion[] Versions = [UserProject.Latest, UserProject.Latest, UserProject.Latest, LanguageVersion.CSharp10];

    private static readonly MetadataReference[] Externals =
    [
        External("internal External() { } public const int Size = 3; public const string Model = \"net.onnx\";"),
        External("public External() { } public int Parameters; public const int Size = 3; public const string Model = \"other.onnx\";"),
        External("public External() { } public const int Size = 4;"),
        External("public External() { } public static int Size = 4;"),
    ];

    /// <summary>What the project's model files may be.</summary>
    private static readonly ImmutableArray<AdditionalText>[] ModelFiles =
    [
        [],
        [ModelDescription.Of("net.onnx", "2 4 1")],
        [ModelDescription.Of("net.onnx", "2 4 1"), ModelDescription.Of("other.onnx", "3 1", "Tanh")],
        [new ModelDescription("none", "readme.txt"), ModelDescription.Of("other.onnx", "3 1", "Tanh"), ModelDescription.Of("a/net.onnx", "2 3 1")],
        [ModelDescription.Of("a/net.onnx", "2 3 1"), ModelDescription.Of("b/net.onnx", "2 3 1"), ModelDescription.OfLarge("other.onnx", "300 500 2")],
    ];

    private static readonly string[][] Parts = [.. Files.Select(file => file.Split('«', '»'))];

    private static readonly (int File, int Part)[] Places =
        [.. Parts.SelectMany((parts, file) => Enumerable.Range(0, parts.Length / 2).Select(place => (file, (2 * place) + 1)))];

    /// <summary>Which of its texts stands at each place; at first the first, which compiles.</summary>
    private readonly int[][] chosen = [.. Parts.Select(parts => new int[parts.Length])];

    /// <summary>The files that there are, in their order.</summary>
    private readonly List<int> present = [.. Enumerable.Range(0, Files.Length)];

    public EditedProject() => Compilation = CSharpCompilation.Create(
        "User", Files.Select((_, file) => Parse(file)), [.. UserProject.References, Externals[0]], UserProject.Options.WithOutputKind(OutputKind.ConsoleApplication));

    public CSharpCompilation Compilation { get; private set; }

    public LanguageVersion Version { get; private set; } = UserProject.Latest;

    public ImmutableArray<AdditionalText> Models { get; private set; } = ModelFiles[1];

    /// <summary>Changes something, mostly the text at one place.</summary>
    /// <returns>What was changed, to read.</returns>
    public string Edit(Choice choice)
    {
        (int File, int Part)[] places = [.. Places.Where(place => present.Contains(place.File))];
        (int File, int Part)[] changed = [.. places.Where(place => chosen[place.File][place.Part] > 0)];
        return choice.OneIn(10) || places.Length == 0 ? EditProject(choice)

            // Every other edit takes one back, or else there would soon be no networks.
            : changed.Length > 0 && choice.OneIn(2) ? EditFile(choice, choice.Pick<(int, int)>(changed), first: true)
            : EditFile(choice, choice.Pick<(int, int)>(places), first: false);
    }

    private string EditFile(Choice choice, (int File, int Part) place, bool first)
    {
        (int file, int part) = place;
        chosen[file][part] = first ? 0 : choice.Below(Texts(file, part).Length);
        SyntaxTree before = Compilation.SyntaxTrees[present.IndexOf(file)];
        SourceText text = before.GetText();
        int start = Text(file, part).Length;
        int end = text.Length - (Text(file).Length - Text(file, part + 1).Length);
        string written = Texts(file, part)[chosen[file][part]];

        // As in an editor, where the parser takes over the rest of the file, or as from a file that was read again.
        Compilation = Compilation.ReplaceSyntaxTree(
            before, choice.OneIn(3) ? Parse(file) : before.WithChangedText(text.WithChanges(new TextChange(TextSpan.FromBounds(start, end), written))));
        return $"file {file.ToString(CultureInfo.InvariantCulture)}, character {start.ToString(CultureInfo.InvariantCulture)}: {written}";
    }

    private string EditProject(Choice choice)
    {
        switch (choice.Below(8))
        {
            case 0:
                Version = choice.Pick<LanguageVersion>(Versions);
                Compilation = Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(present.Select(Parse));
                return $"C# {Version}";
            case 1:
                Compilation = Compilation.WithAssemblyName(choice.Pick("User", "Stranger"));
                return $"assembly {Compilation.AssemblyName}";
            case 2:
                Compilation = Compilation.WithReferences([.. choice.Pick(UserProject.References, UserProject.StandardReferences), choice.Pick<MetadataReference>(Externals)]);
                return $"references {Compilation.ExternalReferences[0].Display}";
            case 3:
                Compilation = Compilation.WithOptions(Compilation.Options.WithOutputKind(choice.Pick(OutputKind.ConsoleApplication, OutputKind.DynamicallyLinkedLibrary)));
                return $"output {Compilation.Options.OutputKind}";
            case 4:
                Models = choice.Pick<ImmutableArray<AdditionalText>>(ModelFiles);
                return $"model files {Models.Length.ToString(CultureInfo.InvariantCulture)}";
            case 5:
                Compilation = Compilation.ReplaceReference(Compilation.ExternalReferences[^1], choice.Pick<MetadataReference>(Externals));
                return "a referenced project";
            case 6 when present.Contains(3):
                SyntaxTree tree = Compilation.SyntaxTrees[present.IndexOf(3)];
                Compilation = Compilation.ReplaceSyntaxTree(tree, tree.WithFilePath(choice.Pick("File3.cs", "_Networks._Net.g.cs")));
                return $"path {Compilation.SyntaxTrees[present.IndexOf(3)].FilePath}";
            default:
                return MoveFile(choice);
        }
    }

    /// <summary>A file goes, comes back at some place, or moves there.</summary>
    private string MoveFile(Choice choice)
    {
        int file = choice.Below(Files.Length);
        Dictionary<int, SyntaxTree> trees = present.Zip(Compilation.SyntaxTrees).ToDictionary(pair => pair.First, pair => pair.Second);
        bool isThere = present.Remove(file);
        if (!isThere || choice.OneIn(2))
        {
            present.Insert(choice.Below(present.Count + 1), file);
        }

        Compilation = Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(present.Select(there => trees.TryGetValue(there, out SyntaxTree? tree) ? tree : Parse(there)));
        return $"files {string.Join(", ", present.Select(there => there.ToString(CultureInfo.InvariantCulture)))}";
    }

    private SyntaxTree Parse(int file) => CSharpSyntaxTree.ParseText(
        Text(file), UserProject.ParseOptions(Version), string.Create(CultureInfo.InvariantCulture, $"File{file}.cs"));

    /// <summary>The file's text up to a part.</summary>
    private string Text(int file, int end = int.MaxValue) =>
        string.Concat(Parts[file].Take(end).Select((text, part) => part % 2 == 0 ? text : Texts(file, part)[chosen[file][part]]));

    private static string[] Texts(int file, int part) => Parts[file][part].Split('|');

    private static CompilationReference External(string members) => UserProject
        .Of($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"User\")] public class External {{ {members} }}")
        .WithAssemblyName("External")
        .ToMetadataReference();
}
