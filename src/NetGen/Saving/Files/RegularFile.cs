using System.Runtime.InteropServices;

namespace NetGen.Saving;

/// <summary>A file that is open for reading. It is checked by its handle, so that what was checked is what is read.</summary>
/// <remarks>Who replaces the file meanwhile may take it away.</remarks>
internal sealed class RegularFile : IDisposable
{
    /// <summary>The longest array of bytes.</summary>
    private const int MaxLength = 0x7FFFFFC7;

    private static readonly bool IsWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    private readonly string path;

    private RegularFile(FileStream content, string path)
    {
        Content = content;
        this.path = path;
    }

    /// <summary>What is in it, from its beginning.</summary>
    public FileStream Content { get; }

    /// <summary>Where it lies, all links resolved.</summary>
    public string RealPath => IsWindows ? WindowsFile.PathOf(Content.SafeFileHandle, path) : UnixFile.PathOf(Content.SafeFileHandle, path);

    /// <summary>Its bytes.</summary>
    public long Length => Content.Length;

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read, or is a folder, a pipe or a device. None is waited for.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static RegularFile Open(string path)
    {
        if (path.Length == 0 || path.IndexOfAny(['\0']) >= 0)
        {
            throw Missing(path);
        }

        string fullPath = IsWindows ? Path.GetFullPath(path) : UnixFile.PathToOpen(Path.GetFullPath(path));
        return new(IsWindows ? WindowsFile.Open(fullPath) : UnixFile.Open(fullPath), fullPath);
    }

    /// <summary>The folder that a file is in, all links resolved.</summary>
    public static string RealFolderOf(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return IsWindows ? WindowsFile.Resolve(folder) : Posix.Resolve(folder);
    }

    /// <summary>What is said of a path that has no regular file.</summary>
    public static IOException Refusal(string path) => new($"'{path}' is a folder, a pipe or a device: expected a regular file.");

    /// <summary>What is said of a path that has no file at all.</summary>
    public static FileNotFoundException Missing(string path) => new($"Could not find file '{path}'.", path);

    /// <summary>What is said of a file that may not be read.</summary>
    public static UnauthorizedAccessException Denied(string path) => new($"Access to the path '{path}' is denied.");

    /// <summary>All bytes.</summary>
    /// <exception cref="IOException">They are more than an array holds, or the file was cut off while it was read.</exception>
    public byte[] Read() => Length <= MaxLength ? Read(0, (int)Length) : throw new IOException($"'{path}' has {Length} bytes: expected at most {MaxLength}.");

    /// <summary>Some bytes.</summary>
    /// <exception cref="IOException">The file was cut off while it was read.</exception>
    public byte[] Read(long offset, int count)
    {
        byte[] bytes = new byte[count];
        Content.Position = offset;
        for (int done = 0; done < count;)
        {
            int more = Content.Read(bytes, done, count - done);
            done += more > 0 ? more : throw new IOException($"'{path}' ended at {offset + done} bytes while it was read: expected {offset + count}.");
        }

        return bytes;
    }

    public void Dispose() => Content.Dispose();
}
