using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Parse;

/// <summary>Which constructors the generator writes: the two of the contract, less those that the user wrote.</summary>
internal static class Constructors
{
    public static bool WritesDefault(NetworkDeclaration network) => !Written(network).Any(constructor => constructor.Parameters.IsEmpty);

    public static bool WritesSeed(NetworkDeclaration network) => !Written(network).Any(constructor =>
        constructor.Parameters.Length == 1
        && constructor.Parameters[0] is { Type.SpecialType: SpecialType.System_Int32, RefKind: RefKind.None });

    private static IEnumerable<IMethodSymbol> Written(NetworkDeclaration network) => network.Target.InstanceConstructors.Where(network.IsWritten);
}
