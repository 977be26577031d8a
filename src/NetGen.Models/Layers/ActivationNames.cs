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
        // Gelu by the error function is the exact one, which has no second name in NetGen.
        string plain = name == "gelu_erf" ? nameof(Activation.Gelu) : name.Replace("_", "");
        foreach (Activation activation in Enum.GetValues(typeof(Activation)))
        {
            if (string.Equals(activation.ToString(), plain, StringComparison.OrdinalIgnoreCase))
            {
                return activation;
            }
        }

        return null;
    }
}
