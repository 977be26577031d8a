using System.ComponentModel;
using System.Runtime.InteropServices;

namespace NetGen.Exhaustive.Lengths;

/// <summary>A long range of addresses between guards, behind which one small file in memory lies again and again. Needs Linux.</summary>
internal static partial class RepeatedPages
{
    private const int NoAccess = 0;
    private const int ReadWrite = 3;
    private const int PrivateAnonymousUnreserved = 0x4022;
    private const int SharedFixed = 0x11;
    private const nint Failed = -1;

    /// <summary>Maps that many parts; the first and the last one are memory of their own, and all others are the same.</summary>
    /// <returns>The first byte. A part's length before it and after the end nothing may be touched.</returns>
    public static nint Map(int parts, nint partBytes)
    {
        int file = CreateFile("rows", 0);
        Check(file >= 0 && Truncate(file, 3 * partBytes) == 0);
        nint range = MapMemory(0, (parts + 2) * partBytes, NoAccess, PrivateAnonymousUnreserved, -1, 0);
        Check(range != Failed);
        nint start = range + partBytes;
        for (int part = 0; part < parts; part++)
        {
            nint place = part == 0 ? 0 : part < parts - 1 ? partBytes : 2 * partBytes;
            Check(MapMemory(start + (part * partBytes), partBytes, ReadWrite, SharedFixed, file, place) != Failed);
        }

        Check(Close(file) == 0);
        return start;
    }

    /// <summary>Gives back what <see cref="Map"/> mapped.</summary>
    public static void Unmap(nint start, int parts, nint partBytes) => Check(UnmapMemory(start - partBytes, (parts + 2) * partBytes) == 0);

    private static void Check(bool succeeded)
    {
        if (!succeeded)
        {
            throw new Win32Exception();
        }
    }

    [LibraryImport("libc", EntryPoint = "memfd_create", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int CreateFile(string name, uint flags);

    [LibraryImport("libc", EntryPoint = "ftruncate", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Truncate(int file, nint length);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint MapMemory(nint address, nint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int UnmapMemory(nint address, nint length);
}
