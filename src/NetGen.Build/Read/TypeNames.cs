using System.Reflection.Metadata;

namespace NetGen.Build.Read;

/// <summary>A type's names, in metadata and in C#.</summary>
internal static class TypeNames
{
    /// <summary><c>Acme.Outer`1+Net</c>.</summary>
    public static string Metadata(MetadataReader metadata, TypeDefinition type)
    {
        string name = metadata.GetString(type.Name);
        return type.IsNested ? $"{Metadata(metadata, Container(metadata, type))}+{name}" : Qualified(Namespace(metadata, type), name);
    }

    /// <summary><c>Acme.Outer&lt;T&gt;.Net</c>.</summary>
    public static string Full(MetadataReader metadata, TypeDefinition type)
    {
        string name = Simple(metadata, type) + Parameters(metadata, type);
        return type.IsNested ? $"{Full(metadata, Container(metadata, type))}.{name}" : Qualified(Namespace(metadata, type), name);
    }

    /// <summary>The name alone; that of a file's own type without the file, which the compiler writes before it: <c>&lt;File&gt;F0123__Kernels</c>.</summary>
    public static string Simple(MetadataReader metadata, TypeDefinition type)
    {
        string name = metadata.GetString(type.Name).Split('`')[0];
        int end = name.IndexOf(">F", StringComparison.Ordinal);
        return end < 0 ? name : name.Substring(name.IndexOf("__", end, StringComparison.Ordinal) + 2);
    }

    /// <summary>The type parameters that the type adds to those around it, with their brackets, or nothing.</summary>
    public static string Parameters(MetadataReader metadata, TypeDefinition type)
    {
        int outer = type.IsNested ? Container(metadata, type).GetGenericParameters().Count : 0;
        List<string> names = [.. type.GetGenericParameters().Skip(outer).Select(handle => metadata.GetString(metadata.GetGenericParameter(handle).Name))];
        return names.Count == 0 ? "" : $"<{string.Join(", ", names)}>";
    }

    /// <summary>The namespace of the type, or of the outermost type around it.</summary>
    public static string Namespace(MetadataReader metadata, TypeDefinition type) =>
        type.IsNested ? Namespace(metadata, Container(metadata, type)) : metadata.GetString(type.Namespace);

    private static TypeDefinition Container(MetadataReader metadata, TypeDefinition type) => metadata.GetTypeDefinition(type.GetDeclaringType());

    private static string Qualified(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
