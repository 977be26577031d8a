using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace NetGen.Build.Import;

/// <summary>Items for MSBuild that mean what they say: <c>%</c>, <c>;</c>, <c>$</c> and their like stand for themselves.</summary>
internal static class LiteralItem
{
    /// <summary>An item of a file.</summary>
    public static ITaskItem Of(string file, params (string Name, string Value)[] metadata) => With(new TaskItem(Escape(file)), metadata);

    /// <summary>The item with further metadata.</summary>
    public static ITaskItem With(ITaskItem item, params (string Name, string Value)[] metadata)
    {
        foreach ((string name, string value) in metadata)
        {
            item.SetMetadata(name, Escape(value));
        }

        return item;
    }

    private static string Escape(string text) => string.Concat(text.Select(character =>
        character is '%' or '*' or '?' or '@' or '$' or '(' or ')' or ';' or '\'' ? "%" + ((int)character).ToString("x2", CultureInfo.InvariantCulture) : character.ToString()));
}
