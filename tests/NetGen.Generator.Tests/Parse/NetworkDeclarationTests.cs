namespace NetGen.Generator.Tests.Parse;

public class NetworkDeclarationTests
{
    /// <summary>Every way in which C# lets somebody write the attribute's name.</summary>
    [Theory]
    [InlineData("[Network(2, 1)] partial class Net { }")]
    [InlineData("[NetworkAttribute(2, 1)] partial class Net { }")]
    [InlineData("[@NetworkAttribute(2, 1)] partial class Net { }")]
    [InlineData("[Net\\u0077ork(2, 1)] partial class Net { }")]
    [InlineData("[type: Network(2, 1)] partial class Net { }")]
    [InlineData("[Obsolete, Network(2, 1)] partial class Net { }")]
    [InlineData("[Obsolete] [Network(2, 1)] partial class Net { }")]
    [InlineData("[NetGen.Network(2, 1)] partial class Net { }")]
    [InlineData("[global::NetGen.NetworkAttribute(2, 1)] partial class Net { }")]
    [InlineData("using G = NetGen; [G.Network(2, 1)] partial class Net { }")]
    [InlineData("using G = NetGen; [G::Network(2, 1)] partial class Net { }")]
    [InlineData("using A = NetGen.NetworkAttribute; [A(2, 1)] partial class Net { }")]
    [InlineData("using A = NetGen.NetworkAttribute; [@A(2, 1)] partial class Net { }")]
    [InlineData("using AAttribute = global::NetGen.NetworkAttribute; [A(2, 1)] partial class Net { }")]
    [InlineData("using A = NetGen.NetworkAttribute; namespace N { using B = A; namespace M { using C = B; [C(2, 1)] partial class Net { } } }")]
    [InlineData("namespace NetGen.User { using A = NetworkAttribute; [A(2, 1)] partial class Net { } }")]
    [InlineData("[A(2, 1)] partial class Net { }", "global using A = NetGen.NetworkAttribute;")]
    [InlineData("namespace N { using B = A; [B(2, 1)] partial class Net { } }", "global using A = NetGen.NetworkAttribute;")]
    [InlineData("[Shared(2, 1)] partial class Net { }", "global using SharedAttribute = NetGen.NetworkAttribute;")]
    [InlineData("namespace N; partial class Outer<T> { partial struct Middle { [Network(2, 1)] partial class Net { } } }")]
    public void The_attribute_is_found_under_each_of_its_names(params string[] files) => Assert.Single(Generation.FilesFor(files));

    [Theory]
    [InlineData("[@Network(2, 1)] partial class Net { }")]
    [InlineData("[Other.Network(2, 1)] partial class Net { } namespace Other { class NetworkAttribute : Attribute { public NetworkAttribute(params int[] sizes) { } } }")]
    [InlineData("using Network = System.ObsoleteAttribute; [Network] partial class Net { }")]
    [InlineData("using A = B; using B = A; [A(2, 1)] partial class Net { }")]
    public void Another_attribute_by_such_a_name_makes_no_network(params string[] files) => Assert.Empty(Generation.FilesFor(files));

    [Theory]
    [InlineData("[Network(2, 1)] partial class Net { } [Network(3, 1)] partial class Net { }")]
    [InlineData("[Network(2, 1)] [Network(3, 1)] partial class Net { }")]
    [InlineData("[Network(2, 1)] partial class Net { }", "[Network(3, 1)] partial class Net { }")]
    public void Of_several_attributes_the_first_counts(params string[] files) => Assert.Equal([2, 1], Generation.ModelFor(files).Sizes);
}
