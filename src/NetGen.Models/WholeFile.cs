namespace NetGen.Models;

/// <summary>Writes files that are there as a whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and renames: whoever reads finds the old bytes or the new ones.</summary>
    public static void Write(string path, byte[] bytes)
    {
        string written = $"{path}.{Guid.NewGuid().ToString("N")}.tmp";
        try
        {
            using (FileStream stream = new(written, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes, 0, bytes.Length);
                stream.Flush(flushToDisk: true);
            }

            Rename(written, path);
        }
        finally
        {
            File.Delete(written);
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
