using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>Each activation, loss, precision and storage is one that exists: a cast can give any number.</summary>
internal static class ValueRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkUse use)
    {
        NetworkArguments arguments = use.Arguments;
        EquatableArray<Activation> activations = arguments.Activations ?? default;
        return new[]
        {
            Violation(nameof(arguments.Hidden), arguments.Hidden, use),
            Violation(nameof(arguments.Output), arguments.Output, use),
            Violation(nameof(arguments.Loss), arguments.Loss, use),
            Violation(nameof(arguments.Precision), arguments.Precision, use),
            Violation(nameof(arguments.Storage), arguments.Storage, use),
        }
        .Concat(activations.Select((activation, index) => Violation(
            nameof(arguments.Activations), activation, use.Attribute.NamedElement(nameof(arguments.Activations), index, activations.Count))))
        .OfType<Diagnostic>();
    }

    private static Diagnostic? Violation<T>(string argument, T? value, NetworkUse use)
        where T : struct, Enum => value is { } given ? Violation(argument, given, use.Attribute.Named(argument)) : null;

    private static Diagnostic? Violation<T>(string argument, T value, Location location)
        where T : struct, Enum => Enum.IsDefined(typeof(T), value)
            ? null
            : Diagnostic.Create(
                Descriptors.UndefinedValue, location, argument, typeof(T).Name, value.ToString("D"), string.Join(", ", Enum.GetNames(typeof(T))));
}
