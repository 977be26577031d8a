using System.Runtime.CompilerServices;

namespace NetGen.Requirements;

/// <summary>A fact that needs something. Where that is missing, its name in the runner's list says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithAttribute<TRequirement> : FactAttribute
    where TRequirement : IRequirement
{
    public FactWithAttribute([CallerMemberName] string method = "")
    {
        Method = method;
        Skip = TRequirement.Missing;
        DisplayName = Skip == null ? null : $"{method}: {Skip}";
    }

    /// <summary>The name of the test.</summary>
    public string Method { get; }
}
