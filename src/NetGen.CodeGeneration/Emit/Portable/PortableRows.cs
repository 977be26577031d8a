using NetGen.CodeGeneration.Model;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes arithmetic on a row as loops over its units, which are called k: one for each number that all give together, and one for the values.</summary>
/// <param name="writer">The file.</param>
/// <param name="model">The network.</param>
/// <param name="inDouble">Whether the arithmetic is in double, whatever the network's numbers are.</param>
/// <param name="count">How many units there are.</param>
internal sealed class PortableRows(CodeWriter writer, NetworkModel model, bool inDouble, string count)
{
    private readonly PortableArithmetic arithmetic = new(model, inDouble);
    private string largest = "";
    private string largestElement = "";

    private string Type => inDouble ? "double" : Names.Number(model.Precision);

    /// <summary>Writes the numbers of the row; returns the value of a unit, in brackets where it is to be a factor.</summary>
    public string Write(RowArithmetic row, bool isFactor = false)
    {
        foreach (RowNumber number in row.Numbers)
        {
            if (number.Comment.Length > 0)
            {
                writer.Write($"// {number.Comment}");
            }

            Write(number);
        }

        return arithmetic.Print(OfRow(row.Value), isFactor);
    }

    /// <summary>Writes a statement for every unit.</summary>
    public void Loop(string statement)
    {
        using (writer.Block($"for (int k = 0; k < {count}; k++)"))
        {
            writer.Write(statement);
        }
    }

    private void Write(RowNumber number)
    {
        string value = OfRow(number.Value).Print(arithmetic);
        switch (number.Kind)
        {
            case RowNumberKind.Largest:
                // Its place, for sums that leave it out.
                largest = number.Name;
                largestElement = value.Replace("[k]", $"[{largest}]");
                writer.Write($"int {largest} = 0;");
                Loop($"{largest} = {value} > {largestElement} ? k : {largest};");
                writer.Space();
                break;
            case RowNumberKind.Sum:
                writer.Write($"{Type} {number.Name} = 0;");
                Loop($"{number.Name} += {value};");
                writer.Space();
                break;
            case RowNumberKind.SumOfOthers:
                writer.Write($"{Type} {number.Name} = 0;");
                Loop($"{number.Name} += k == {largest} ? 0 : {value};");
                writer.Space();
                break;
            case RowNumberKind.Value:
                writer.Write($"{Type} {number.Name} = {value};");
                break;
        }
    }

    /// <summary>The same where the largest is an element.</summary>
    private Arithmetic OfRow(Arithmetic value) => value.Renamed(name => name == largest ? largestElement : name);
}
