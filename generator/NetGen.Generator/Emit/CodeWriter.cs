using System.Text;

namespace NetGen.Generator.Emit;

/// <summary>Text with indentation. Lines end with \n, and blank lines hold nothing.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder text = new();
    private int indent;

    /// <summary>Writes lines at the current indentation.</summary>
    public void Write(string lines)
    {
        foreach (string line in lines.Replace("\r", "").Split('\n'))
        {
            if (line.Length > 0)
            {
                text.Append(' ', indent * IndentSize).Append(line);
            }

            text.Append('\n');
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void Space() => text.Append('\n');

    /// <summary>Writes the head of a block and its opening brace; disposing writes the closing one.</summary>
    public Closer Block(string head)
    {
        Write(head);
        Write("{");
        indent++;
        return new Closer(this);
    }

    /// <exception cref="InvalidOperationException">A block is still open.</exception>
    public override string ToString() => indent == 0
        ? text.ToString()
        : throw new InvalidOperationException($"{indent} blocks are still open.");

    /// <summary>Closes a block.</summary>
    internal readonly struct Closer(CodeWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer.indent--;
            writer.Write("}");
        }
    }
}
