namespace NetGen.Generator.Model;

/// <summary>The class that gets the network, and where it stands.</summary>
/// <param name="HintName">The generated file's name without <c>.g.cs</c>: unique whatever the case of letters.</param>
/// <param name="Namespace">Its namespace, with @ where needed; empty for the global one.</param>
/// <param name="Containers">The types it is nested in, outermost first.</param>
/// <param name="Type">The class itself.</param>
/// <param name="WritesDefaultConstructor">False when the user wrote a constructor without parameters.</param>
/// <param name="WritesSeedConstructor">False when the user wrote a constructor that takes one int.</param>
internal sealed record TargetModel(
    string HintName,
    string Namespace,
    EquatableArray<TypeModel> Containers,
    TypeModel Type,
    bool WritesDefaultConstructor,
    bool WritesSeedConstructor);
