using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NetGen.Saving;

/// <summary>The file that is to take another's place. It is locked until then, so that others can tell it from one that a killed process left.</summary>
internal sealed class TemporaryFile : IDisposable
{
    /// <summary>Others who clean up may come upon a file before it is locked; one attempt more is then enough but for bad luck.</summary>
    private const int Attempts = 16;

    /// <summary>ERROR_FILE_EXISTS of Windows.</summary>
    private const int FileExists = unchecked((int)0x80070050);

    /// <summary>ERROR_SHARING_VIOLATION of Windows.</summary>
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly FileStatus? replaced;
    private string path = "";
    private FileStream? content;
    private bool isMoved;

    /// <summary>Makes an empty file beside the target that no more people may read than that.</summary>
    public TemporaryFile(string target)
    {
        replaced = Posix.IsHere ? Posix.StatusOf(target) : null;
        for (int attempt = 1; !TryMake(PrefixOf(target)); attempt++)
        {
            if (attempt == Attempts)
            {
                throw new IOException($"Could not lock a temporary file beside {target}. Save again.");
            }
        }
    }

    /// <summary>What is in it; everything written is with the system at once.</summary>
    public FileStream Content => content!;

    /// <summary>Removes the temporary files of a target that nobody writes any more.</summary>
    public static void RemoveAbandoned(string target)
    {
        string prefix = PrefixOf(target);
        try
        {
            foreach (string path in Directory.EnumerateFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + "*"))
            {
                RemoveIfAbandoned(path);
            }
        }
        catch (UnauthorizedAccessException)
        {
            // A folder that may be written but not listed keeps what a killed process left.
        }
    }

    /// <summary>Puts the file in the target's place.</summary>
    public void Replace(string target)
    {
        if (replaced is { } status)
        {
            Posix.SetAccess(Content, status);
        }

        Content.Flush(flushToDisk: true);
        if (Posix.IsHere)
        {
            Posix.Rename(path, target);
            isMoved = true;
            Content.Dispose();
            Posix.FlushFolder(Path.GetDirectoryName(target)!);
            return;
        }

#if NET
        File.Move(path, target, overwrite: true);
#else
        Content.Dispose();
        if (File.Exists(target))
        {
            File.Replace(path, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(path, target);
        }
#endif
        isMoved = true;
    }

    /// <summary>Closes the file, and removes it if it has taken nobody's place.</summary>
    public void Dispose()
    {
        content?.Dispose();
        if (!isMoved)
        {
            File.Delete(path);
        }
    }

    /// <summary>Makes a file and locks it; false if somebody else came first, who cleans up or has taken the name.</summary>
    private bool TryMake(string prefix)
    {
        // What takes another file's place is for its owner alone, until it has that one's mode.
        path = replaced is null ? prefix + Path.GetRandomFileName() : Posix.MakePrivateFile(prefix);
        try
        {
            content = Open(path, replaced is null ? FileMode.CreateNew : FileMode.Open, FileAccess.Write);
        }
        catch (IOException problem) when (problem is FileNotFoundException || IsSomebodyElses(problem))
        {
            if (replaced is not null)
            {
                File.Delete(path);
            }

            return false;
        }

        if (TryLock(content, isShared: true) != false && File.Exists(path))
        {
            return true;
        }

        Dispose();
        return false;
    }

    /// <summary>Whether the name is taken, or the file is locked by who cleans up, and may be gone by now.</summary>
    private static bool IsSomebodyElses(IOException problem) => Posix.IsHere ? Posix.IsSomebodyElses(problem) : problem.HResult is FileExists or SharingViolation;

    /// <summary>What the names of a target's temporary files begin with: a hash (FNV-1a), since its own name may be as long as names can be.</summary>
    private static string PrefixOf(string target)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (byte letter in Encoding.UTF8.GetBytes(Path.GetFileName(target)))
        {
            hash = (hash ^ letter) * 0x100000001B3;
        }

        return Path.Combine(Path.GetDirectoryName(target)!, ".netgen-" + hash.ToString("x16", CultureInfo.InvariantCulture) + "-");
    }

    private static void RemoveIfAbandoned(string path)
    {
        try
        {
            // A pipe or a device would not come from here.
            if (!Posix.IsHere || Posix.StatusOf(path) is { IsRegular: true })
            {
                using FileStream abandoned = Open(path, FileMode.Open, FileAccess.Read);
                if (TryLock(abandoned, isShared: false) == true)
                {
                    File.Delete(path);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Somebody writes it, somebody else removed it, or it is another user's.
        }
    }

    private static FileStream Open(string path, FileMode mode, FileAccess access) => new(path, mode, access, FileShare.Delete, bufferSize: 1);

    /// <summary>
    /// Locks a file until it is closed; false if somebody else has, null where there are no locks. Who writes shares it, so that it can be read as
    /// soon as it has its place; who cleans up does not. On Windows an open file is locked.
    /// </summary>
    private static bool? TryLock(FileStream file, bool isShared) =>
        Posix.IsHere ? Posix.TryLock(file, isShared)
        : RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? true
        : null;
}
