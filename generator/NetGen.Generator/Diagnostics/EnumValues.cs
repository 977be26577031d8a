namespace NetGen.Generator.Diagnostics;

/// <summary>Values of the contract's enums as a user wrote them: any number may be cast to one.</summary>
internal static class EnumValues
{
    /// <summary>The value, or null where the enum declares none such, which <see cref="Rules.ValueRule"/> reports.</summary>
    public static T? IfDefined<T>(this T? value)
        where T : struct, Enum => value is { } given && Enum.IsDefined(typeof(T), given) ? value : null;
}
