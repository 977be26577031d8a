using System.Numerics;
using System.Reflection;
using System.Runtime.Loader;

namespace NetGen.Tests.Compilation;

/// <summary>The networks of one compiled assembly.</summary>
public sealed class CompiledNetworks
{
    private readonly Dictionary<string, Type> types = [];
    private readonly List<Topology> topologies = [];

    /// <summary>Loads an assembly that the network compiler made.</summary>
    public CompiledNetworks(byte[] image)
    {
        using MemoryStream stream = new(image);
        Assembly assembly = new AssemblyLoadContext("networks", isCollectible: true).LoadFromStream(stream);
        MethodInfo topologyOf = typeof(CompiledNetworks).GetMethod(nameof(TopologyOf), BindingFlags.Static | BindingFlags.NonPublic)!;
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.MetadataToken))
        {
            Type number = type.GetInterfaces().Single(candidate => candidate.Name == typeof(INetwork<,>).Name).GetGenericArguments()[1];
            Topology topology = (Topology)topologyOf.MakeGenericMethod(type, number).Invoke(null, null)!;
            types.Add(NetworkSource.Attribute(topology), type);
            topologies.Add(topology);
        }
    }

    /// <summary>The networks' shapes, in the order they were given to the compiler.</summary>
    public IReadOnlyList<Topology> Topologies => topologies;

    /// <summary>Compiles and loads one network for each topology.</summary>
    public static CompiledNetworks Of(params IReadOnlyList<Topology> wanted) => new(NetworkCompiler.Compile([.. wanted.DistinctBy(NetworkSource.Attribute)]));

    /// <summary>A new network of the shape; parameters are zero.</summary>
    public NetworkUnderTest<T> Create<T>(Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Type type = types[NetworkSource.Attribute(topology)];
        return (NetworkUnderTest<T>)Activator.CreateInstance(typeof(NetworkAdapter<,>).MakeGenericType(type, typeof(T)))!;
    }

    private static Topology TopologyOf<TSelf, T>()
        where TSelf : class, INetwork<TSelf, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => TSelf.Topology;
}
