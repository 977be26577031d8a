namespace NetGen.Build.Tests.Networks;

/// <summary>Nothing given but sizes; with members of the user's own.</summary>
[Network(2, 4, 1)]
public partial class DefaultNet
{
    public static int Largest(int first, int second) => first > second ? first : second;
}
