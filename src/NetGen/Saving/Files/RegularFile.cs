namespace NetGen.Saving;

/// <summary>Tells files from what only looks like one: folders, pipes, sockets and devices.</summary>
internal static class RegularFile
{
    /// <summary>The full path of the file that is replaced when somebody writes to a path: where that is a link, the file that it leads to.</summary>
    /// <exception cref="IOException">There is something else than a file, or a link to nothing.</exception>
    public static string ToReplace(string path)
    {
        string target = Path.GetFullPath(path);
        Check(target, path);
        if (Posix.IsHere)
        {
            return !Posix.IsLink(target) ? target
                : Posix.StatusOf(target) is not null ? Posix.TargetOf(target)
                : throw new IOException($"{path} is a link to a file that is not there. Remove it, or make that file.");
        }

#if NET
        FileInfo file = new(target);
        return (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true)!).FullName;
#else
        return target;
#endif
    }

    /// <summary>Opens a file to read it; who replaces it meanwhile may take it away.</summary>
    /// <exception cref="IOException">There is no file, something else, or it cannot be read.</exception>
    public static FileStream Open(string path)
    {
        Check(Path.GetFullPath(path), path);
        return new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
    }

    private static void Check(string fullPath, string path)
    {
        if (Posix.IsHere ? Posix.StatusOf(fullPath) is { IsRegular: false } : Directory.Exists(fullPath))
        {
            throw new IOException($"{path} is a folder, a pipe or a device. Give the path of a file.");
        }
    }
}
