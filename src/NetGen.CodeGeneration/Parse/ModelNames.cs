namespace NetGen.CodeGeneration.Parse;

/// <summary>Which of a project's model files an attribute means.</summary>
internal static class ModelNames
{
    /// <summary>The models of the very path, or else those of that name in any folder.</summary>
    /// <param name="named">What the attribute names.</param>
    /// <param name="models">The project's models.</param>
    /// <param name="fileOf">The file of a model, as the project names it.</param>
    public static T[] Matches<T>(string named, IReadOnlyCollection<T> models, Func<T, string> fileOf)
    {
        string name = Normal(named);
        T[] exact = models.Where(model => Normal(fileOf(model)) == name).ToArray();
        return exact.Length > 0 ? exact : models.Where(model => WithoutFolder(fileOf(model)) == name).ToArray();
    }

    private static string Normal(string path)
    {
        string slashes = path.Replace('\\', '/');
        return slashes.StartsWith("./", StringComparison.Ordinal) ? slashes.Substring(2) : slashes;
    }

    private static string WithoutFolder(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
