using System.Reflection;
using System.Runtime.CompilerServices;
using NetGen.Numerics;

namespace NetGen.Tests.Contract;

/// <summary>The arrays that the library keeps for the calling thread.</summary>
internal static class KeptMemory
{
    /// <summary>Those that exist, held weakly.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static WeakReference[] Arrays() =>
    [
        .. new[] { typeof(Scratch<float>), typeof(Scratch<double>), typeof(PortableScratch<float>), typeof(PortableScratch<double>) }
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(field => field.IsDefined(typeof(ThreadStaticAttribute)))
            .Select(field => field.GetValue(null))
            .Select(memory => memory as Array ?? memory?.GetType().GetField("array", BindingFlags.Instance | BindingFlags.NonPublic)?.GetValue(memory))
            .Where(array => array is not null)
            .Select(array => new WeakReference(array)),
    ];
}
