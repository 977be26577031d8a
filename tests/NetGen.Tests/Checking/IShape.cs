namespace NetGen.Tests.Checking;

/// <summary>A topology as a type, since a network's is static.</summary>
public interface IShape
{
    static abstract Topology Topology { get; }
}
