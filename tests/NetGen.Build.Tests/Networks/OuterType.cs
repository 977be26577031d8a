namespace NetGen.Build.Tests.Networks;

/// <summary>Holds a network with type parameters, its own and those around it.</summary>
public static partial class OuterType<TKey>
    where TKey : notnull
{
    /// <summary>Activations of each layer.</summary>
    [Network(3, 3, 3, Activations = [Activation.Identity, Activation.Elu])]
    internal sealed partial class InnerNet<TValue>
    {
        public Dictionary<TKey, TValue> Labels { get; } = [];
    }
}
