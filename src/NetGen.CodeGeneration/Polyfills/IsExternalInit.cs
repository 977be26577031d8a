namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to make init accessors and records; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
