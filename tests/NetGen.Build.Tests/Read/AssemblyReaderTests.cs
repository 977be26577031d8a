using System.Reflection;
using NetGen.Build.Read;
using NetGen.Build.Tests.Networks;
using NetGen.Build.Tests.Support;
using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;

namespace NetGen.Build.Tests.Read;

public class AssemblyReaderTests
{
    private static readonly string TestAssembly = typeof(AssemblyReaderTests).Assembly.Location;
    private static readonly IReadOnlyList<BuiltNetwork> Networks = AssemblyReader.Read(TestAssembly)!;

    [Fact]
    public void Every_network_is_found_and_named_as_in_csharp() => Assert.Equal(
        ["NetGen.Build.Tests.Networks.DefaultNet", "NetGen.Build.Tests.Networks.GivenNet", "NetGen.Build.Tests.Networks.OuterType<TKey>.InnerNet<TValue>"],
        Networks.Select(network => network.Name));

    [Fact]
    public void The_report_says_of_a_network_what_the_network_says_of_itself() => Assert.Equal(
        new[] { DefaultNet.Topology, GivenNet.Topology, OuterType<int>.InnerNet<int>.Topology }.Select(topology =>
            $"{string.Join('-', topology.Sizes.ToArray())} {string.Join(' ', topology.Activations.ToArray())} {topology.Loss} {topology.Precision}"),
        Networks.Select(network => network.Plan.Model).Select(model =>
            $"{string.Join('-', model.Sizes)} {string.Join(' ', model.Activations)} {model.Loss} {model.Precision}"));

    [Fact]
    public void Attribute_and_plan_read_as_in_the_generated_file() => Assert.All(Networks, network =>
    {
        string text = Words(File.ReadAllText(GeneratedFile(network)));
        Assert.Contains(network.Plan.Model.Attribute, text, StringComparison.Ordinal);
        Assert.Contains(Words(string.Join(' ', HeaderEmitter.PlanOf(network.Plan))), text, StringComparison.Ordinal);
    });

    [Fact]
    public void Lines_are_those_of_the_generated_file() =>
        Assert.Equal(Networks.Select(network => File.ReadAllLines(GeneratedFile(network)).Length), Networks.Select(network => network.File.Lines));

    [Fact]
    public void Bytes_and_locals_are_those_that_the_runtime_sees()
    {
        MethodBody descend = typeof(DefaultNet).GetMethod(nameof(DefaultNet.Descend))!.GetMethodBody()!;

        MethodSize method = Networks[0].File.Methods.Single(method => method.Name == "DefaultNet.Descend(inputs, targets, rate, l2)");

        Assert.Equal((descend.GetILAsByteArray()!.Length, descend.LocalVariables.Count), (method.Bytes, method.Locals));
    }

    [Fact]
    public void Generated_methods_are_listed_the_largest_first_and_the_users_are_not()
    {
        Assert.Contains(Networks[0].File.Methods, method => method.Name.StartsWith("Kernels.", StringComparison.Ordinal));
        Assert.DoesNotContain(Networks[0].File.Methods, method => method.Name.Contains(nameof(DefaultNet.Largest), StringComparison.Ordinal));
        Assert.Equal(Networks[0].File.Methods.OrderByDescending(method => method.Bytes), Networks[0].File.Methods);
    }

    [Fact]
    public void Networks_in_portable_code_are_known_by_the_library_that_they_were_compiled_with()
    {
        EquatableArray<ImportedNetwork> models = new(Directory.GetFiles(BuildFacts.Of("PortableModels"), "*.netgen").Select(file => ImportReader.Read(File.ReadLines(file))!));
        IReadOnlyList<BuiltNetwork> portable = AssemblyReader.Read(BuildFacts.Of("PortableProgram"), models)!;

        Assert.Contains(portable, network => network.Plan.Model.Weights is not null);
        Assert.All(portable, network => Assert.Equal(Profile.Portable, network.Plan.Model.Profile));
        Assert.All(portable, network => Assert.Contains(network.File.Methods, method => method.Name.StartsWith("Kernels.", StringComparison.Ordinal)));
        Assert.All(Networks, network => Assert.Equal(Profile.Vectors, network.Plan.Model.Profile));
    }

    [Fact]
    public void A_model_file_that_is_not_described_is_named() => Assert.Contains(
        "model file iris_4-8-3_sigmoid.gemm.onnx", Assert.Throws<FileNotFoundException>(() => AssemblyReader.Read(BuildFacts.Of("PortableProgram"))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_assembly_without_networks_has_none() => Assert.Empty(AssemblyReader.Read(typeof(NetworkAttribute).Assembly.Location)!);

    [Fact]
    public void Without_symbols_nothing_is_known()
    {
        string copy = Path.Combine(Directory.CreateTempSubdirectory().FullName, "Copy.dll");
        File.Copy(TestAssembly, copy);

        Assert.Null(AssemblyReader.Read(copy));
    }

    private static string GeneratedFile(BuiltNetwork network) => Path.Combine(BuildFacts.Of("GeneratedFiles"), network.File.Name);

    /// <summary>The words of a text, without what marks a comment's lines.</summary>
    private static string Words(string text) => string.Join(' ', text.Replace("//", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
