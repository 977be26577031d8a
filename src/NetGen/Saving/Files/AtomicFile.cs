namespace NetGen.Saving;

/// <summary>Replaces a file as a whole: whoever opens it finds the old content or the new, whenever the writer stops.</summary>
internal static class AtomicFile
{
    /// <summary>Lets <paramref name="write"/> fill a temporary file in the same folder, and puts it in the file's place once it is on disk.</summary>
    /// <remarks>
    /// On Linux and macOS the new file has the old one's mode whatever the umask, its owner and group where the system allows that, and the folder is
    /// flushed too. Access control lists, extended attributes and further hard links stay with the old file. On Windows the folder is not flushed:
    /// after a loss of power the old file may be back, whole.
    /// </remarks>
    /// <param name="path">The file; where it is a link, the file that it leads to.</param>
    /// <param name="write">Writes the content. If it throws, the file stays as it was.</param>
    /// <exception cref="IOException">There is something else than a file, a link to nothing, or writing failed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string target = FileToReplace.At(path);
        TemporaryFile.RemoveAbandoned(target);
        using TemporaryFile temporary = new(target);
        write(temporary.Content);
        temporary.Replace(target);
    }

    /// <summary>The same with its content at hand.</summary>
    public static void Write(string path, byte[] content) => Write(path, stream => stream.Write(content, 0, content.Length));
}
