namespace NetGen.Functions;

/// <summary>A node of ONNX that is an activation by itself.</summary>
/// <param name="operation">Its operator.</param>
/// <param name="attribute">The name of the attribute that it must have, or nothing.</param>
/// <param name="value">The value of that attribute: a float, an integer or a text.</param>
/// <param name="missing">What the operator takes where the attribute is missing.</param>
internal sealed class OnnxNode(string operation, string attribute = "", object? value = null, object? missing = null)
{
    /// <summary>Its operator.</summary>
    public string Operator => operation;

    /// <summary>The name of the attribute that it must have, or nothing.</summary>
    public string Attribute => attribute;

    /// <summary>The value of that attribute.</summary>
    public object? Value => value;

    /// <summary>What the operator takes where the attribute is missing.</summary>
    public object? Missing => missing;
}
