using Microsoft.CodeAnalysis;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>Each activation, loss and precision is one that exists: a cast can give any number.</summary>
internal static class ValueRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        NetworkArguments arguments = network.Arguments;
        IReadOnlyList<Activation> activations = arguments.Activations ?? [];
        return new[]
        {
            Violation(nameof(arguments.Hidden), arguments.Hidden, network),
            Violation(nameof(arguments.Output), arguments.Output, network),
            Violation(nameof(arguments.Loss), arguments.Loss, network),
            Violation(nameof(arguments.Precision), arguments.Precision, network),
        }
        .Concat(activations.Select((activation, index) => Violation(
            nameof(arguments.Activations), activation, network.Attribute.NamedElement(nameof(arguments.Activations), index, activations.Count))))
        .OfType<Diagnostic>();
    }

    private static Diagnostic? Violation<T>(string argument, T? value, NetworkDeclaration network)
        where T : struct, Enum => value is { } given ? Violation(argument, given, network.Attribute.Named(argument)) : null;

    private static Diagnostic? Violation<T>(string argument, T value, Location location)
        where T : struct, Enum => Enum.IsDefined(typeof(T), value)
            ? null
            : Diagnostic.Create(
                Descriptors.UndefinedValue, location, argument, typeof(T).Name, value.ToString("D"), string.Join(", ", Enum.GetNames(typeof(T))));
}
