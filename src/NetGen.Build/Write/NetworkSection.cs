using System.Text;
using NetGen.Build.Read;
using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Plan;

namespace NetGen.Build.Write;

/// <summary>Writes what there is to know of one network: picture, layers, cost, plan and methods.</summary>
internal static class NetworkSection
{
    public static void Write(StringBuilder page, BuiltNetwork network, string anchor, string picture)
    {
        NetworkPlan plan = network.Plan;
        page.Append($"\n## <a id=\"{anchor}\"></a>`{network.Name}`\n\n");
        page.Append($"```csharp\n{plan.Model.Attribute}\n```\n\n");
        page.Append($"![{ShapeText.Of(plan.Model)}]({picture})\n\n");
        WriteLayers(page, plan);
        page.Append(plan.Model.Target.IsStatic
            ? $"\nIt predicts with the weights of {Markdown.Code(plan.Model.Weights!.File)}.\n\n"
            : $"\nCost, {plan.Model.Loss}: `{plan.Loss.Cost} + {Equations.Penalty}`\n\n");
        WritePlan(page, plan);
        WriteMethods(page, network.File);
    }

    private static void WriteLayers(StringBuilder page, NetworkPlan plan)
    {
        page.Append("| layer | units | activation | weights | biases | bytes | multiply-adds for a row |\n");
        page.Append("| --- | --- | --- | ---: | ---: | ---: | ---: |\n");
        foreach (LayerPlan layer in plan.Layers)
        {
            page.Append($"| {layer.Layer} | {layer.Inputs} → {layer.Outputs} | {layer.Activation} | {Figures.Of(layer.WeightCount)} | {Figures.Of(layer.Outputs)} ");
            page.Append($"| {Figures.Of(plan.BytesOf(layer))} | {Figures.Of(layer.WeightCount)} |\n");
        }

        page.Append($"| sum | | | {Figures.Of(plan.WeightCount)} | {Figures.Of(plan.ParameterCount - plan.WeightCount)} ");
        page.Append($"| {Figures.Of((long)plan.MemoryCount * plan.NumberSize)} | {Figures.Of(plan.WeightCount)} |\n");
    }

    private static void WritePlan(StringBuilder page, NetworkPlan plan)
    {
        page.Append("```text\n");
        foreach (string line in HeaderEmitter.PlanOf(plan))
        {
            page.Append($"{line}\n");
        }

        page.Append("```\n");
    }

    private static void WriteMethods(StringBuilder page, GeneratedFile file)
    {
        MethodSize largest = file.Methods[0];
        page.Append($"\n<details><summary>{Figures.Count(file.Methods.Count, "method")} in the {Figures.Of(file.Lines)} lines of <code>{file.Name}</code>, ");
        page.Append($"of at most {Figures.Of(largest.Bytes)} bytes of IL</summary>\n\n");
        page.Append($"| method | bytes of IL (limit {Figures.Of(JitLimits.Bytes)}) | local variables (limit {Figures.Of(JitLimits.Locals)}) |\n");
        page.Append("| --- | ---: | ---: |\n");
        foreach (MethodSize method in file.Methods)
        {
            page.Append($"| `{method.Name}` | {Figures.Of(method.Bytes)} | {Figures.Of(method.Locals)} |\n");
        }

        page.Append("\n</details>\n");
    }
}
