namespace NetGen.CodeGeneration.Model;

/// <summary>The class that gets the network, and where it stands.</summary>
/// <param name="HintName">The generated file's name without <c>.g.cs</c>: unique whatever the case of letters.</param>
/// <param name="Namespace">Its namespace, with @ where needed; empty for the global one.</param>
/// <param name="Containers">The types it is nested in, outermost first.</param>
/// <param name="Type">The class itself.</param>
/// <param name="IsStatic">Whether it has no instances: it predicts with the weights that it is compiled with.</param>
/// <param name="WritesDefaultConstructor">False when the user wrote a constructor without parameters.</param>
/// <param name="WritesSeedConstructor">False when the user wrote a constructor that takes one int.</param>
/// <param name="HiddenMembers">
/// The generated members that hide one of a base class and so need <c>new</c>: a name, and for methods the number of parameters, as in
/// <c>Parameters</c>, <c>Backward(4)</c> and <c>Backward(5)</c>.
/// </param>
internal sealed record TargetModel(
    string HintName,
    string Namespace,
    EquatableArray<TypeModel> Containers,
    TypeModel Type,
    bool IsStatic,
    bool WritesDefaultConstructor,
    bool WritesSeedConstructor,
    EquatableArray<string> HiddenMembers)
{
    /// <summary>Where the class of the kernels usually stands.</summary>
    public const string UsualKernelNamespace = "NetGen.Generated";

    /// <summary>The namespace of the class of the kernels, in which nobody else has anything.</summary>
    public string KernelNamespace { get; init; } = UsualKernelNamespace;
}
