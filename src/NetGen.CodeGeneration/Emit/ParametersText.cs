using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Says where a network has its parameters from.</summary>
internal static class ParametersText
{
    /// <summary>The end of the sentence on their size: nothing for a network that begins with zeros.</summary>
    public static string Origin(NetworkPlan plan)
    {
        if (plan.Model.Weights is not { } weights)
        {
            return "";
        }

        string place = weights.Parameters.AreResource ? "a resource of the assembly" : "literals in a file beside this one";
        string use = plan.ReadsLiterals ? "read in place" : plan.Model.Target.IsStatic ? "copied once, to begin on a cache line" : "copied into each instance";
        return $", from {weights.File} ({weights.Numbers}): {place}, {use}";
    }
}
