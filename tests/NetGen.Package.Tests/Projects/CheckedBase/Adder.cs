namespace CheckedBase;

/// <summary>What a network of another project derives from, so that it runs only where this assembly is found.</summary>
public abstract class Adder
{
    /// <summary>What it does.</summary>
    public string Purpose { get; } = "adds";
}
