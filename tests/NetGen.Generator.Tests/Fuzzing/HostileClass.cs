namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>A class that asks for a network, or what somebody may put in its place, with whatever stands in and around it.</summary>
internal static class HostileClass
{
    private static readonly string[] Names =
    [
        "Net", "@class", "@record", "Ünïcode", "名前", "\\u0041bc", "_", "System", "NetGen", "Span", "T", "S", "V", "Vector512", "net", "x", "Dense",
        "Math", "Kernels", "Generated", "Simd512",
    ];

    private static readonly string[] WrongNames = ["", "class", "Forward", "Parameters", "4", "A.B", "@", "INetwork", "Create", "Initialize"];

    private static readonly string[] Members =
    [
        "void Initialize() { }", "public const int Size = 4;", "static int W1;", "int inputCount;", "int a1, z1, g;", "float MathF, Math;",
        "int Unsafe => 1;", "class System { }", "class Span<T> { }", "class ReadOnlySpan { }", "struct T { }", "enum Loss { }", "enum Activation { }",
        "static class MathF { }", "class Scratch { } class Dense { } class Simd512 { }", "class Lanes { }", "class S { } class V { }",
        "class Kernels { } class Layout { }", "class Guard { } class Vector128 { } class MemoryMarshal { }", "~@_() { }",
        "event global::System.Action Changed { add { } remove { } }", "int this[int i] => i;", "public override string ToString() => \"\";",
        "public void Forward(float a, float b) { }", "\n#region x\n#endregion\n", "\n#nullable disable\n", "record struct Row(float[] Values);",
        "unsafe struct Two { }",
    ];

    private static readonly string[] WrongMembers =
    [
        "public Net() { }", "public Net(int seed) { }", "Net(", "private Net(string s) : this() { }", "static Net() { }", "public float Cost;",
        "float Cost(", "public required int Count { get; set; }",
        "public void Forward(global::System.ReadOnlySpan<float> a, global::System.Span<float> b) { }", "void Forward(Missing<float> a) { }",
        "const int InputCount = 3;", "delegate void Backward();", "object Topology;", "partial void Initialize(int seed);",
        "void Save(string file) { }", "static object Load(string file) => file;",
        "static Net NetGen.INetwork<Net, float>.Create() => null;", "using System;", "[Network(2, 1)] partial class Inner { }", "int x = ;", "}", "{",
        "\"", "/*", "@", "\0",
    ];

    private static readonly string[] Containers =
    [
        "partial class Outer", "static partial class Outer", "partial struct Outer", "partial record Outer", "partial record struct Outer",
        "partial interface Outer", "partial class Span<T>", "partial class Outer<TKey, @in> where TKey : class",
    ];

    private static readonly string[] WrongContainers =
    [
        "class Outer", "struct Outer", "enum Outer", "partial record Outer : Net", "partial class", "namespace", "partial class Net",
        "file partial class Outer", "partial interface Outer<in T>", "void Method()",
    ];

    private static readonly string[] Modifiers = ["partial", "sealed partial", "unsafe partial"];

    private static readonly string[] WrongModifiers =
    [
        "", "public", "static partial", "abstract partial", "file partial", "new partial", "readonly partial", "private partial", "partial public",
        "partial partial", "required partial",
    ];

    private static readonly string[] WrongKeywords =
        ["struct", "record", "record struct", "record class", "interface", "enum", "delegate void", "void", "class class", ""];

    private static readonly string[] TypeParameters = ["<T>", "<T, U>", "<S, V>", "<@in>", "<System>", "<TSelf>"];

    private static readonly string[] WrongTypeParameters = ["<T, T>", "<in T>", "<T", "<>", "<int>", "(int size)", "()", "<Cost>"];

    private static readonly string[] Bases =
        [": global::System.Attribute", ": global::System.Exception", ": object", ": global::System.Collections.Generic.List<float>"];

    private static readonly string[] WrongBases =
    [
        ": Base", ": Missing", ": Net", ": NetGen.INetwork<Net, float>", ": NetGen.NetworkAttribute", ": Sizes", ": int", ": Base, Base", ":",
        ": Base where T : class", ": Other", ": global::System.IDisposable",
    ];

    private static readonly string[] Namespaces = ["A", "A.B", "Acme.System", "NetGen.Generator", "NetGen.Generated", "NetGen.Generated.T", "NetGen.Numerics.A", "@namespace.@class", "Vector512"];

    private static readonly string[] Directives = ["if true", "if !MISSING", "if X\n#else", "region x"];

    private static readonly string[] WrongDirectives = ["if X", "if false", "error x", "!", "define X", "elif"];

    public static string Of(Choice choice)
    {
        string head = $"{choice.Pick(Modifiers, WrongModifiers)} {choice.Pick(["class"], WrongKeywords)}";
        string name = choice.Pick(Names, WrongNames) + (choice.OneIn(5) ? choice.Pick(TypeParameters, WrongTypeParameters) : string.Empty);
        string bases = choice.OneIn(5) ? choice.Pick(Bases, WrongBases) : string.Empty;
        string members = string.Join(' ', Enumerable.Range(0, choice.Below(3)).Select(_ => choice.Pick(Members, WrongMembers)));
        return Around(choice, $"{HostileAttribute.Of(choice)} {head} {name} {bases} {(choice.Wrong ? ";" : $"{{ {members} }}")}");
    }

    /// <summary>The class in other types, namespaces and branches of the preprocessor.</summary>
    private static string Around(Choice choice, string inner)
    {
        while (choice.OneIn(2))
        {
            inner = choice.Below(3) switch
            {
                0 => $"{choice.Pick(Containers, WrongContainers)} {{ {inner} }}",
                1 => $"namespace {choice.Pick(Namespaces, ["", "A.", "global", "4"])} {{ {inner} }}",
                _ => $"\n#{choice.Pick(Directives, WrongDirectives)}\n{inner}\n#{choice.Pick("endif", "endregion", "line hidden", "pragma warning disable")}\n",
            };
        }

        return inner;
    }
}
