using NetGen.CodeGeneration.Narrow;

namespace NetGen.Models;

/// <summary>How a description's resource stores parameters: the types of networks, and the storages of their weights.</summary>
internal enum ParameterFormat
{
    /// <summary>Floats.</summary>
    Float32,

    /// <summary>Doubles, for networks with double precision.</summary>
    Float64,

    /// <summary>What <see cref="NarrowParameters"/> makes for <see cref="Storage.Float16"/>.</summary>
    Float16,

    /// <summary>What <see cref="NarrowParameters"/> makes for <see cref="Storage.BFloat16"/>.</summary>
    BFloat16,

    /// <summary>What <see cref="NarrowParameters"/> makes for <see cref="Storage.Int8"/>.</summary>
    Int8,
}
