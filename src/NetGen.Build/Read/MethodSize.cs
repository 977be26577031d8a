namespace NetGen.Build.Read;

/// <summary>What the just-in-time compiler counts of a method before it decides whether to optimise it.</summary>
/// <param name="Name">Its type, its name and the names of its parameters: <c>XorNet.Forward(inputs, outputs)</c>.</param>
/// <param name="Bytes">Bytes of its IL.</param>
/// <param name="Locals">Its local variables.</param>
internal sealed record MethodSize(string Name, int Bytes, int Locals);
