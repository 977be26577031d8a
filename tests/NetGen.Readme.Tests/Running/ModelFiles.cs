namespace NetGen.Readme.Tests.Running;

/// <summary>The model that the pages speak of, with sample rows, and in another format.</summary>
internal static class ModelFiles
{
    private const string Folder = "models";
    private static readonly string[] Names = ["digits.onnx", "digits.samples.json", "digits.safetensors"];

    /// <summary>Puts them into a folder of the reader.</summary>
    public static async Task Prepare(ReadersFolder folder)
    {
        folder.Copy("samples/Embedded/digits.onnx", Folder, Names[0]);
        folder.Copy("samples/Embedded/data/samples.json", Folder, Names[1]);
        (await folder.Netgen(Folder, "convert", Names[0], "-o", Names[2])).Succeeded();
    }

    /// <summary>Copies them into another.</summary>
    public static void CopyTo(ReadersFolder folder, string target)
    {
        foreach (string name in Names)
        {
            File.Copy(folder.PathOf(Folder, name), folder.PathOf(target, name));
        }
    }
}
