namespace NetGen.Benchmarks.Storage;

/// <summary>The workload W7, 1024-1024-1024-10: more weights than a core's caches hold.</summary>
internal static partial class Wide
{
    [Network("Float32.safetensors")]
    internal static partial class Float32;

    [Network("Float16.safetensors", Storage = NetGen.Storage.Float16)]
    internal static partial class Float16;

    [Network("BFloat16.safetensors", Storage = NetGen.Storage.BFloat16)]
    internal static partial class BFloat16;

    [Network("Int8.safetensors", Storage = NetGen.Storage.Int8)]
    internal static partial class Int8;
}
