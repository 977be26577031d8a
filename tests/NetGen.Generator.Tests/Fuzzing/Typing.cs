namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>What becomes of a text under somebody's hands: cut off at any character, with parts missing, twice, or of something else.</summary>
internal static class Typing
{
    private static readonly string[] Slips =
    [
        "{", "}", "(", ")", "[", "]", ";", ",", "=", "\"", "'", "/*", "*/", "//", "\n#if X\n", "\n#endif\n", "<", ">", "class ", "partial ",
        "Network", "=> ", "\uFEFF", "\u200B", "\uD800", "é", "\0", "\\u00", "@", "?", ":", "::", "..", "0", "-", "async ", "await ", "record ",
        "field", "where ", "new(",
    ];

    public static string Disturb(Choice choice, string text)
    {
        while (choice.Wrong)
        {
            text = Edit(choice, text);
        }

        return text;
    }

    /// <summary>The text after one edit.</summary>
    public static string Edit(Choice choice, string text)
    {
        int place = choice.Below(text.Length + 1);
        int length = Math.Min(choice.Below(12), text.Length - place);
        return choice.Below(5) switch
        {
            0 => text[..place],
            1 => text.Remove(place, length),
            2 => text.Insert(place, text.Substring(place, length)),
            3 => text.Insert(place, choice.Pick(Slips)),
            _ => text.Remove(place, length).Insert(place, choice.Pick(Slips)),
        };
    }
}
