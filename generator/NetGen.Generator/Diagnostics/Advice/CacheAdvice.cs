using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>A single row reads every weight once, so it takes as long as the cache that holds them needs to deliver them.</summary>
internal static class CacheAdvice
{
    // Level-2 caches of desktop and server cores hold 0.5 to 2 MiB.
    private const int CacheMebibytes = 2;
    private const double Mebibyte = 1024 * 1024;

    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, NetworkModel model)
    {
        double mebibytes = model.ParameterCount * BytesOfParameter(model) / Mebibyte;
        if (mebibytes > CacheMebibytes)
        {
            yield return Diagnostic.Create(
                AdviceDescriptors.BeyondCache,
                network.Attribute.GetLocation(),
                network.Target.Name,
                mebibytes.ToString("#,0.0", CultureInfo.InvariantCulture),
                CacheMebibytes.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Biases, which are always floats, are few.
    private static int BytesOfParameter(NetworkModel model) => model.Storage switch
    {
        Storage.Int8 => sizeof(sbyte),
        Storage.Float16 or Storage.BFloat16 => sizeof(ushort),
        Storage.Float32 => model.Precision == Precision.Double ? sizeof(double) : sizeof(float),
    };
}
