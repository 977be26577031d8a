using NetGen.CodeGeneration.Model;

namespace NetGen.CodeGeneration.Parse;

/// <summary>A network as its class and attribute say it, before model files are looked into and defaults filled in.</summary>
/// <param name="Target">The class that gets the network.</param>
/// <param name="Arguments">The attribute's arguments.</param>
/// <param name="Profile">What the generated code may use.</param>
internal sealed record NetworkDraft(TargetModel Target, NetworkArguments Arguments, Profile Profile);
