using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NetGen.Build.Read;

/// <summary>Reads what a method was compiled to.</summary>
internal static class MethodReader
{
    public static MethodSize Read(PEReader image, MetadataReader metadata, MethodDefinition method)
    {
        MethodBodyBlock body = image.GetMethodBody(method.RelativeVirtualAddress);
        return new MethodSize(NameOf(metadata, method), body.GetILReader().Length, LocalsOf(metadata, body));
    }

    private static string NameOf(MetadataReader metadata, MethodDefinition method)
    {
        string type = TypeNames.Simple(metadata, metadata.GetTypeDefinition(method.GetDeclaringType()));
        string name = metadata.GetString(method.Name);
        IEnumerable<string> parameters = method.GetParameters()
            .Select(metadata.GetParameter)
            .Where(parameter => parameter.SequenceNumber > 0)
            .Select(parameter => metadata.GetString(parameter.Name));
        return $"{type}.{Unqualified(name)}({string.Join(", ", parameters)})";
    }

    /// <summary>A member that implements an interface's explicitly has the interface in its name.</summary>
    private static string Unqualified(string name) => name[0] == '.' ? name : name.Substring(name.LastIndexOf('.') + 1);

    private static int LocalsOf(MetadataReader metadata, MethodBodyBlock body)
    {
        if (body.LocalSignature.IsNil)
        {
            return 0;
        }

        BlobReader signature = metadata.GetBlobReader(metadata.GetStandaloneSignature(body.LocalSignature).Signature);
        _ = signature.ReadSignatureHeader();
        return signature.ReadCompressedInteger();
    }
}
