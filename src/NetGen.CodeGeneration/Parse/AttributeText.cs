using System.Globalization;

namespace NetGen.CodeGeneration.Parse;

/// <summary>The attribute as C# that says the same, constants evaluated: <c>[Network(400, 25, 7, Output = Activation.Softmax)]</c>.</summary>
internal static class AttributeText
{
    public static string Of(NetworkArguments arguments)
    {
        IEnumerable<string> network = arguments.Model is { } model
            ? [TextLiteral.Of(model)]
            : arguments.Sizes.Select(size => size.ToString(CultureInfo.InvariantCulture));
        return $"[Network({string.Join(", ", network.Concat(Named(arguments)))})]";
    }

    private static IEnumerable<string> Named(NetworkArguments arguments)
    {
        if (arguments.Weights is { } weights)
        {
            yield return $"Weights = {TextLiteral.Of(weights)}";
        }

        if (arguments.Hidden is { } hidden)
        {
            yield return $"Hidden = {nameof(Activation)}.{hidden}";
        }

        if (arguments.Output is { } output)
        {
            yield return $"Output = {nameof(Activation)}.{output}";
        }

        if (arguments.Activations is { } activations)
        {
            yield return $"Activations = [{string.Join(", ", activations.Select(activation => $"{nameof(Activation)}.{activation}"))}]";
        }

        if (arguments.Loss is { } loss)
        {
            yield return $"Loss = {nameof(Loss)}.{loss}";
        }

        if (arguments.Delta is { } delta)
        {
            yield return $"Delta = {delta.ToString("R", CultureInfo.InvariantCulture)}";
        }

        if (arguments.Precision is { } precision)
        {
            yield return $"Precision = {nameof(Precision)}.{precision}";
        }

        if (arguments.Storage is { } storage)
        {
            yield return $"Storage = {nameof(Storage)}.{storage}";
        }
    }
}
