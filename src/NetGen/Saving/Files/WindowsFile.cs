using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NetGen.Saving;

/// <summary>Opens files of Windows, and says what they are and where they lie.</summary>
internal static class WindowsFile
{
    private const int NotThere = 2;
    private const int NoFolder = 3;
    private const int Denied = 5;
    private const int Disk = 1;

    /// <summary>GENERIC_READ.</summary>
    private const uint ToRead = 0x80000000;

    private const int LongestPath = 32_768;

    /// <summary>FILE_FLAG_BACKUP_SEMANTICS, without which folders are not opened.</summary>
    private const uint Folders = 0x02000000;

    /// <summary>Opens a file.</summary>
    public static FileStream Open(string path)
    {
        // Folders are not opened without a flag of their own.
        SafeFileHandle file = WindowsMethods.CreateFile(
            path, ToRead, FileShare.Read | FileShare.Delete, IntPtr.Zero, FileMode.Open, flags: 0, IntPtr.Zero);
        if (!file.IsInvalid && WindowsMethods.GetFileType(file) == Disk)
        {
            return new(file, FileAccess.Read);
        }

        Exception error = file.IsInvalid ? Error(path) : RegularFile.Refusal(path);
        file.Dispose();
        throw error;
    }

    /// <summary>Where a file or a folder lies, all links and junctions resolved.</summary>
    public static string Resolve(string path)
    {
        using SafeFileHandle file = WindowsMethods.CreateFile(
            path, access: 0, FileShare.ReadWrite | FileShare.Delete, IntPtr.Zero, FileMode.Open, Folders, IntPtr.Zero);
        return file.IsInvalid ? throw Error(path) : PathOf(file, path);
    }

    /// <summary>Where an open file lies, all links and junctions resolved.</summary>
    public static string PathOf(SafeFileHandle file, string path)
    {
        char[] resolved = new char[LongestPath];
        int length = WindowsMethods.GetFinalPathNameByHandle(file, resolved, resolved.Length, flags: 0);
        return length > 0 && length < resolved.Length ? new(resolved, 0, length) : throw Error(path);
    }

    private static Exception Error(string path) => Marshal.GetLastWin32Error() switch
    {
        NotThere or NoFolder => RegularFile.Missing(path),
        Denied => RegularFile.Denied(path),
        int number => new IOException($"Could not open '{path}': error {number} of the system."),
    };
}
