using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NetGen.Saving;

/// <summary>Functions of Windows that open files and say where they lie.</summary>
internal static class WindowsMethods
{
    private const string Kernel = "kernel32.dll";

    [DllImport(Kernel, EntryPoint = "CreateFileW", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern SafeFileHandle CreateFile(string path, uint access, FileShare share, IntPtr security, FileMode mode, uint flags, IntPtr template);

    [DllImport(Kernel, EntryPoint = "GetFileType")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int GetFileType(SafeFileHandle file);

    [DllImport(Kernel, EntryPoint = "GetFinalPathNameByHandleW", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int GetFinalPathNameByHandle(SafeFileHandle file, [Out] char[] path, int size, int flags);
}
