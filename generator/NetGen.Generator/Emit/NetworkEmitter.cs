using NetGen.Generator.Model;

namespace NetGen.Generator.Emit;

internal static class NetworkEmitter
{
    public static string Emit(NetworkModel model) => $"// {model.Attribute}\n";
}
