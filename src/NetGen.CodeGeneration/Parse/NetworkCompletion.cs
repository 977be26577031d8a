using NetGen.CodeGeneration.Model;

namespace NetGen.CodeGeneration.Parse;

/// <summary>Makes a model of a draft that breaks no rule: with what its model file says, and every default.</summary>
internal static class NetworkCompletion
{
    public static NetworkModel Complete(NetworkDraft draft, EquatableArray<ImportedNetwork> imports)
    {
        ImportedNetwork? import = Imports.Find(draft.Arguments, imports);
        return NetworkDefaults.Fill(Imports.Resolve(draft.Arguments, import), AttributeText.Of(draft.Arguments), import, draft.Target, draft.Profile);
    }
}
