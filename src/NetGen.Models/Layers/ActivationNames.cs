using NetGen.Functions;

namespace NetGen.Models;

/// <summary>The names of activations in files and commands.</summary>
internal static class ActivationNames
{
    /// <summary>All names, for messages.</summary>
    public static string All => string.Join(", ", Enum.GetNames(typeof(Activation)));

    /// <summary>The activation of that name: as NetGen writes it, or as PyTorch's functions do, such as <c>leaky_relu</c>.</summary>
    /// <param name="name">The name; the case of letters and underscores do not matter.</param>
    /// <returns>The activation, or null if none has that name.</returns>
    public static Activation? Find(string name)
    {
        string plain = name.Replace("_", "");
        foreach (Activation activation in Enum.GetValues(typeof(Activation)))
        {
            ActivationFunction function = activation.Function();
            if (string.Equals(function.Name, plain, StringComparison.OrdinalIgnoreCase) || function.ForeignNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return activation;
            }
        }

        return null;
    }
}
