using System.ComponentModel;
using System.Runtime.InteropServices;

namespace NetGen.Tests.Guards;

/// <summary>Pages of memory from the operating system, and what a process may do with them.</summary>
internal static partial class Pages
{
    private const int ReadWrite = 3;
    private const int PrivateAnonymous = 0x22;
    private const int PrivateAnonymousOnMac = 0x1002;
    private const uint WindowsCommit = 0x3000;
    private const uint WindowsReadWrite = 4;
    private const uint WindowsNoAccess = 1;

    /// <summary>Bytes of a page.</summary>
    public static int Size => Environment.SystemPageSize;

    /// <summary>Whole pages to read and write, zeros at first; they stay for the life of the process.</summary>
    public static nint Allocate(nint bytes)
    {
        if (OperatingSystem.IsWindows())
        {
            nint memory = VirtualAlloc(0, bytes, WindowsCommit, WindowsReadWrite);
            return memory != 0 ? memory : throw new Win32Exception();
        }

        nint mapped = Map(0, bytes, ReadWrite, OperatingSystem.IsMacOS() ? PrivateAnonymousOnMac : PrivateAnonymous, -1, 0);
        return mapped != -1 ? mapped : throw new Win32Exception();
    }

    /// <summary>Makes a page one that ends the process when it is touched.</summary>
    public static void Forbid(nint page)
    {
        bool done = OperatingSystem.IsWindows() ? VirtualProtect(page, Size, WindowsNoAccess, out _) : Protect(page, Size, 0) == 0;
        if (!done)
        {
            throw new Win32Exception();
        }
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Protect(nint address, nint length, int protection);

    [LibraryImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint VirtualAlloc(nint address, nint length, uint kind, uint protection);

    [LibraryImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool VirtualProtect(nint address, nint length, uint protection, out uint before);
}
