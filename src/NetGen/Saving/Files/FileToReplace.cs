namespace NetGen.Saving;

/// <summary>What is at a path before a file is put there.</summary>
internal static class FileToReplace
{
    /// <summary>The full path of the file that is replaced when somebody writes to a path: where that is a link, the file that it leads to.</summary>
    /// <exception cref="IOException">There is something else than a file, or a link to nothing.</exception>
    public static string At(string path)
    {
        string target = Path.GetFullPath(path);
        if (Posix.IsHere ? Posix.StatusOf(target) is { IsRegular: false } : Directory.Exists(target))
        {
            throw RegularFile.Refusal(target);
        }

        if (Posix.IsHere)
        {
            return !Posix.IsLink(target) ? target
                : Posix.StatusOf(target) is not null ? Posix.Resolve(target)
                : throw new IOException($"'{target}' is a link to a file that is not there. Remove it, or make that file.");
        }

#if NET
        FileInfo file = new(target);
        return (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true)!).FullName;
#else
        return target;
#endif
    }
}
