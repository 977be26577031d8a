using System.Text;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Text with indentation, folded at <see cref="MaxWidth"/>. Lines end with \n, and blank lines hold nothing.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;
    private const int MaxWidth = 140;

    private readonly StringBuilder text = new();
    private readonly List<IReadOnlyList<Step>> stepsOfLines = [];
    private IReadOnlyList<Step> steps = [];
    private int indent;

    /// <summary>Lines so far.</summary>
    public int LineCount => stepsOfLines.Count;

    /// <summary>The steps that each line belongs to; none where it belongs to no pass.</summary>
    public IReadOnlyList<IReadOnlyList<Step>> StepsOfLines => stepsOfLines;

    /// <summary>Writes lines at the current indentation.</summary>
    public void Write(string lines)
    {
        foreach (string line in lines.Replace("\r", "").Split('\n'))
        {
            WriteLine(line);
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void Space()
    {
        text.Append('\n');
        stepsOfLines.Add(steps);
    }

    /// <summary>The lines that are written until this is disposed belong to the steps.</summary>
    public StepScope Of(params IEnumerable<Step> ofLines)
    {
        StepScope scope = new(this, steps);
        steps = [.. ofLines];
        return scope;
    }

    /// <summary>Writes the head of a block and its opening brace; disposing writes the closing one.</summary>
    public Closer Block(string head)
    {
        Write(head);
        Write("{");
        indent++;
        return new Closer(this);
    }

    /// <summary>Writes items with an empty line between them.</summary>
    public void Separated<TItem>(IEnumerable<TItem> items, Action<TItem> write)
    {
        bool first = true;
        foreach (TItem item in items)
        {
            if (!first)
            {
                Space();
            }

            write(item);
            first = false;
        }
    }

    /// <exception cref="InvalidOperationException">A block is still open.</exception>
    public override string ToString() => indent == 0
        ? text.ToString()
        : throw new InvalidOperationException($"{indent} blocks are still open.");

    private void WriteLine(string line, bool folded = false)
    {
        if (line.Length > 0)
        {
            text.Append(' ', indent * IndentSize);
        }

        int end = Fold(line, MaxWidth - (indent * IndentSize));
        text.Append(line.Substring(0, end).TrimEnd()).Append('\n');
        stepsOfLines.Add(steps);
        if (end < line.Length)
        {
            WriteLine(Continuation(line, folded) + line.Substring(end).TrimStart(), folded: true);
        }
    }

    /// <summary>Where a line that is too long breaks: a comment between words, code behind a comma.</summary>
    private static int Fold(string line, int width)
    {
        if (line.Length <= width)
        {
            return line.Length;
        }

        string separator = IsComment(line) ? " " : ", ";
        int last = line.LastIndexOf(separator, width - 1, StringComparison.Ordinal);
        return last > Continuation(line, folded: false).Length ? last + separator.Length - 1 : line.Length;
    }

    /// <summary>What the rest of a folded line begins with: further in by one level.</summary>
    private static string Continuation(string line, bool folded)
    {
        string mark = line.TrimStart().StartsWith("///", StringComparison.Ordinal) ? "///" : IsComment(line) ? "//" : "";
        int start = line.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        int inner = line.Skip(start).TakeWhile(character => character == ' ').Count();
        return line.Substring(0, start) + new string(' ', mark.Length > 0 || folded ? inner : inner + IndentSize);
    }

    private static bool IsComment(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal);

    /// <summary>Ends the lines of some steps.</summary>
    internal readonly struct StepScope(CodeWriter writer, IReadOnlyList<Step> before) : IDisposable
    {
        public void Dispose() => writer.steps = before;
    }

    /// <summary>Closes a block.</summary>
    internal readonly struct Closer(CodeWriter? writer) : IDisposable
    {
        public void Dispose()
        {
            if (writer is null)
            {
                return;
            }

            writer.indent--;
            writer.Write("}");
        }
    }
}
