namespace NetGen.CodeGeneration.Model;

/// <summary>What the generated code may use of the framework that it is compiled for.</summary>
internal enum Profile
{
    /// <summary>Vectors of every width, static abstract members and C# 12: .NET 8 and later.</summary>
    Vectors,

    /// <summary>Spans and C# 8, and no more: .NET Standard 2.1, Unity.</summary>
    Portable,
}
