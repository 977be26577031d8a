namespace NetGen.Models;

/// <summary>Replaces a file as a whole: whoever opens it finds the old content or the new, whenever the writer stops.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the bytes to a temporary file beside the file, and puts it in its place once it is on disk.</summary>
    public static void Write(string path, byte[] bytes)
    {
        string temporary = $"{path}.{Guid.NewGuid().ToString("N")}.tmp";
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes, 0, bytes.Length);
                stream.Flush(flushToDisk: true);
            }

            Rename(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Rename(string from, string to)
    {
        if (File.Exists(to))
        {
            File.Replace(from, to, destinationBackupFileName: null);
        }
        else
        {
            File.Move(from, to);
        }
    }
}
