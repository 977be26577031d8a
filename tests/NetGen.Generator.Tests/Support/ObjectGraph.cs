using System.Reflection;

namespace NetGen.Generator.Tests.Support;

/// <summary>All objects in reach of one.</summary>
internal static class ObjectGraph
{
    /// <summary>The object and all that its fields, theirs, and the elements of lists hold, each with its path.</summary>
    public static IEnumerable<(string Path, object Value)> Of(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<(string Path, object Value)> open = new([(root.GetType().Name, root)]);
        while (open.TryPop(out (string Path, object Value) next))
        {
            if (next.Value.GetType().IsValueType || seen.Add(next.Value))
            {
                yield return next;
                foreach ((string name, object part) in PartsOf(next.Value))
                {
                    open.Push(($"{next.Path}.{name}", part));
                }
            }
        }
    }

    // A number is a field of itself.
    private static IEnumerable<(string Name, object Part)> PartsOf(object value)
    {
        Type type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || value is string or Pointer)
        {
            return [];
        }

        return value is Array array && !array.GetType().GetElementType()!.IsPrimitive
            ? array.Cast<object?>().OfType<object>().Select(element => ("[]", element))
            : FieldsOf(type).Select(field => (field.Name, Value: field.GetValue(value))).Where(field => field.Value is not null).Select(field => (field.Name, field.Value!));
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null or { IsArray: true }
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(FieldsOf(type.BaseType));
}
