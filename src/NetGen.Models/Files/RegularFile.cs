using System.Runtime.InteropServices;

namespace NetGen.Models;

/// <summary>A file that is open for reading. It is checked by its handle, so that what was checked is what is read.</summary>
internal sealed class RegularFile : IDisposable
{
    /// <summary>The longest array of bytes.</summary>
    private const int MaxLength = 0x7FFFFFC7;

    private static readonly bool IsWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    private readonly FileStream stream;
    private readonly string path;

    private RegularFile(FileStream stream, string path)
    {
        this.stream = stream;
        this.path = path;
    }

    /// <summary>Where it lies, all links resolved.</summary>
    public string RealPath => IsWindows ? WindowsFile.PathOf(stream.SafeFileHandle, path) : UnixFile.PathOf(stream.SafeFileHandle, path);

    /// <summary>Its bytes.</summary>
    public long Length => stream.Length;

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read, or is a folder, a pipe or a device. None is waited for.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static RegularFile Open(string path)
    {
        if (path.Length == 0 || path.IndexOf('\0') >= 0)
        {
            throw new FileNotFoundException($"Could not find file '{path}'.", path);
        }

        string fullPath = IsWindows ? Path.GetFullPath(path) : UnixFile.PathToOpen(Path.GetFullPath(path));
        return new(IsWindows ? WindowsFile.Open(fullPath) : UnixFile.Open(fullPath), fullPath);
    }

    /// <summary>The folder that a file is in, all links resolved.</summary>
    public static string RealFolderOf(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return IsWindows ? WindowsFile.Resolve(folder) : UnixFile.Resolve(folder);
    }

    /// <summary>All bytes.</summary>
    /// <exception cref="IOException">They are more than an array holds, or the file was cut off while it was read.</exception>
    public byte[] Read() => Length <= MaxLength ? Read(0, (int)Length) : throw new IOException($"'{path}' has {Length} bytes: expected at most {MaxLength}.");

    /// <summary>Some bytes.</summary>
    /// <exception cref="IOException">The file was cut off while it was read.</exception>
    public byte[] Read(long offset, int count)
    {
        byte[] bytes = new byte[count];
        stream.Position = offset;
        for (int done = 0; done < count;)
        {
            int more = stream.Read(bytes, done, count - done);
            done += more > 0 ? more : throw new IOException($"'{path}' ended at {offset + done} bytes while it was read: expected {offset + count}.");
        }

        return bytes;
    }

    public void Dispose() => stream.Dispose();
}
