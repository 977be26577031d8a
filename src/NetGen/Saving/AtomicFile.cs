namespace NetGen.Saving;

/// <summary>Replaces a file as a whole: whoever opens it finds the old content or the new, whenever the writer stops.</summary>
internal static class AtomicFile
{
    /// <summary>Lets <paramref name="write"/> fill a temporary file beside the file, and puts it in the file's place once it is on disk.</summary>
    /// <param name="path">The file; where it is a link, the file that it leads to.</param>
    /// <param name="write">Writes the content. If it throws, the file stays as it was.</param>
    public static void Write(string path, Action<FileStream> write)
    {
        FileInfo file = new(path);
        string target = (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true)!).FullName;

        // A name of its own, so that those who save at once do not share it.
        string temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        FileStream stream = Create(temporary, target);
        try
        {
            using (stream)
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>A new file that no more people may read than the one whose place it takes.</summary>
    private static FileStream Create(string path, string target)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            options.UnixCreateMode = File.GetUnixFileMode(target);
        }

        return new FileStream(path, options);
    }
}
