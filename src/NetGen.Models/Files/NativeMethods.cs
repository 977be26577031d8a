using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NetGen.Models;

/// <summary>What netstandard2.0 does not tell of files: their kind, and where links lead. Texts for libc are UTF-8 and end with a zero.</summary>
internal static class NativeMethods
{
    private const string Libc = "libc";
    private const string Kernel = "kernel32.dll";

    [DllImport(Libc, EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int Open(byte[] path, int flags);

    /// <summary>Of Linux: the same structure on every processor.</summary>
    [DllImport(Libc, EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int Statx(SafeFileHandle folder, byte[] path, int flags, uint mask, byte[] status);

    /// <summary>Of macOS on Arm64.</summary>
    [DllImport(Libc, EntryPoint = "fstat", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int Fstat(SafeFileHandle file, byte[] status);

    /// <summary>Of macOS on x64, where the plain name is that of an older structure.</summary>
    [DllImport(Libc, EntryPoint = "fstat$INODE64", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int Fstat64(SafeFileHandle file, byte[] status);

    [DllImport(Libc, EntryPoint = "readlink", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern IntPtr ReadLink(byte[] path, byte[] target, IntPtr size);

    [DllImport(Libc, EntryPoint = "realpath", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern IntPtr RealPath(byte[] path, byte[] resolved);

    [DllImport(Kernel, EntryPoint = "CreateFileW", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern SafeFileHandle CreateFile(string path, uint access, FileShare share, IntPtr security, FileMode mode, uint flags, IntPtr template);

    [DllImport(Kernel, EntryPoint = "GetFileType")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int GetFileType(SafeFileHandle file);

    [DllImport(Kernel, EntryPoint = "GetFinalPathNameByHandleW", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int GetFinalPathNameByHandle(SafeFileHandle file, char[] path, int size, int flags);
}
