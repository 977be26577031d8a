using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NetGen.Saving;

/// <summary>Opens files of Linux and macOS, and says where they lie.</summary>
internal static class UnixFile
{
    private static readonly bool IsMac = RuntimeInformation.IsOSPlatform(OSPlatform.OSX);

    /// <summary>The path to open a file by. On macOS, where an open file does not tell where it lies, links are resolved before.</summary>
    public static string PathToOpen(string path) => IsMac ? Posix.Resolve(path) : path;

    /// <summary>Opens a file, without waiting for one that is a pipe.</summary>
    public static FileStream Open(string path)
    {
        if (!Posix.IsHere)
        {
            return OpenByName(path);
        }

        SafeFileHandle file = Posix.OpenToRead(path);
        if (Posix.StatusOf(file, path).IsRegular)
        {
            return new(file, FileAccess.Read);
        }

        file.Dispose();
        throw RegularFile.Refusal(path);
    }

    /// <summary>Where an open file lies, all links resolved.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The path that it was opened by.</param>
    public static string PathOf(SafeFileHandle file, string path) => IsMac ? path : Posix.LinkedBy($"/proc/self/fd/{(int)file.DangerousGetHandle()}");

    /// <summary>Where nobody can be asked what kind of file it is: musl before 1.2.5.</summary>
    private static FileStream OpenByName(string path) => Directory.Exists(path)
        ? throw RegularFile.Refusal(path)
        : new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
}
