namespace NetGen.CodeGeneration.Emit;

/// <summary>A text as documentation holds it.</summary>
internal static class XmlText
{
    public static string Of(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
