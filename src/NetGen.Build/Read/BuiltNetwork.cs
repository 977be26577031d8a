using NetGen.CodeGeneration.Plan;

namespace NetGen.Build.Read;

/// <summary>A network as it was built.</summary>
/// <param name="Name">The class with its namespace and the types it is nested in.</param>
/// <param name="Plan">How it is computed: what the generator printed its file from.</param>
/// <param name="File">The file that the generator wrote.</param>
internal sealed record BuiltNetwork(string Name, NetworkPlan Plan, GeneratedFile File);
