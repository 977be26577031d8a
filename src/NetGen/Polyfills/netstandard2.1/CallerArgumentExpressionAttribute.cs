namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks for to pass an argument's text.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
