using System.Globalization;
using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>The attributes of a node. Those that its reader does not know are errors, for they could change what it computes.</summary>
internal sealed class NodeAttributes
{
    private readonly OnnxGraph graph;
    private readonly NodeProto node;
    private readonly Dictionary<string, AttributeProto> attributes = new(StringComparer.Ordinal);

    /// <summary>Takes the attributes of a node.</summary>
    /// <param name="graph">Its graph, for messages.</param>
    /// <param name="node">The node.</param>
    /// <param name="known">The names that may occur.</param>
    /// <exception cref="ModelFormatException">The node has another attribute, or the same twice.</exception>
    public NodeAttributes(OnnxGraph graph, NodeProto node, params string[] known)
    {
        this.graph = graph;
        this.node = node;
        foreach (AttributeProto attribute in node.Attribute)
        {
            if (!known.Contains(attribute.Name) || attributes.ContainsKey(attribute.Name))
            {
                string expected = known.Length == 0 ? "no attributes" : $"only {string.Join(", ", known)}, each once";
                throw graph.Error($"{node.Describe()} has the attribute {Printable.Short(attribute.Name)}: expected {expected}.");
            }

            attributes.Add(attribute.Name, attribute);
        }
    }

    /// <summary>The attribute itself, or null.</summary>
    public AttributeProto? Find(string name) => attributes.TryGetValue(name, out AttributeProto? attribute) ? attribute : null;

    /// <summary>A number, or the operator's default.</summary>
    public float Float(string name, float missing) => Find(name) is not { } attribute ? missing : attribute.HasF ? attribute.F : throw WrongType(name, "a FLOAT");

    /// <summary>An integer, or the operator's default.</summary>
    public long Integer(string name, long missing) => Find(name) is not { } attribute ? missing : attribute.HasI ? attribute.I : throw WrongType(name, "an INT");

    /// <summary>A text, or the operator's default.</summary>
    public string Text(string name, string missing) =>
        Find(name) is not { } attribute ? missing : attribute.HasS ? attribute.S.ToStringUtf8() : throw WrongType(name, "a STRING");

    /// <summary>Refuses all values of an integer but a few, and gives it.</summary>
    public long RequireInteger(string name, long missing, params long[] expected)
    {
        long found = Integer(name, missing);
        return expected.Contains(found)
            ? found
            : throw graph.Error($"{node.Describe()} has {name} {found}: expected {string.Join(" or ", expected.Select(value => value.ToString(CultureInfo.InvariantCulture)))}.");
    }

    private ModelFormatException WrongType(string name, string expected) => graph.Error($"{node.Describe()} has the attribute {name} of another type: expected {expected}.");
}
