using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NetGen.Generator.Tests.Emit;

/// <summary>What the just-in-time compiler counts of a method before it decides how hard to try.</summary>
internal sealed record MethodSize(string Name, int Bytes, int Instructions, int Blocks, int Locals, int LocalReferences)
{
    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    /// <summary>The sizes of all methods of an assembly that have a body.</summary>
    public static IReadOnlyList<MethodSize> Of(Stream assembly)
    {
        assembly.Position = 0;
        using PEReader image = new(assembly, PEStreamOptions.LeaveOpen);
        MetadataReader metadata = image.GetMetadataReader();
        List<MethodSize> sizes = [];
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            MethodDefinition method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress != 0)
            {
                sizes.Add(Measure(metadata, metadata.GetString(method.Name), image.GetMethodBody(method.RelativeVirtualAddress)));
            }
        }

        return sizes;
    }

    private static MethodSize Measure(MetadataReader metadata, string name, MethodBodyBlock body)
    {
        ImmutableArray<byte> code = body.GetILContent();
        int instructions = 0;
        int blocks = 1;
        int references = 0;
        for (int at = 0; at < code.Length; instructions++)
        {
            OpCode operation = OpCodes[code[at] == 0xFE ? (0xFE00 | code[at + 1]) : code[at]];
            at += operation.Size;
            references += IsLocal(operation) ? 1 : 0;
            blocks += operation.FlowControl switch { FlowControl.Cond_Branch => 2, FlowControl.Branch or FlowControl.Return => 1, _ => 0 };
            at += OperandSize(operation.OperandType, code, at);
        }

        return new MethodSize(name, code.Length, instructions, blocks, LocalsOf(metadata, body), references);
    }

    private static bool IsLocal(OpCode operation) =>
        operation.Name!.StartsWith("ldloc", StringComparison.Ordinal)
        || operation.Name.StartsWith("stloc", StringComparison.Ordinal)
        || operation.Name.StartsWith("ldarg", StringComparison.Ordinal)
        || operation.Name.StartsWith("starg", StringComparison.Ordinal);

    private static int OperandSize(OperandType type, ImmutableArray<byte> code, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code.AsSpan(at, 4))),
        _ => 4,
    };

    private static int LocalsOf(MetadataReader metadata, MethodBodyBlock body)
    {
        if (body.LocalSignature.IsNil)
        {
            return 0;
        }

        BlobReader signature = metadata.GetBlobReader(metadata.GetStandaloneSignature(body.LocalSignature).Signature);
        signature.ReadSignatureHeader();
        return signature.ReadCompressedInteger();
    }
}
