using System.Runtime.CompilerServices;

namespace NetGen.Requirements;

/// <summary>A theory that needs something. Where that is missing, its name in the runner's list says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryWithAttribute<TRequirement> : TheoryAttribute
    where TRequirement : IRequirement
{
    public TheoryWithAttribute([CallerMemberName] string method = "")
    {
        Method = method;
        Skip = TRequirement.Missing;
        DisplayName = Skip == null ? null : $"{method}: {Skip}";
    }

    /// <summary>The name of the test.</summary>
    public string Method { get; }
}
