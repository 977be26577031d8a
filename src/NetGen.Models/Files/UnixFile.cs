using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NetGen.Models;

/// <summary>Opens files of Linux and macOS, and says what they are and where they lie.</summary>
internal static class UnixFile
{
    private const int NotThere = 2;
    private const int NoDevice = 6;
    private const int Denied = 13;
    private const int NoFolder = 20;

    /// <summary>O_NONBLOCK | O_NOCTTY | O_CLOEXEC: a pipe that nobody writes to is not waited for.</summary>
    private const int LinuxFlags = 0x800 | 0x100 | 0x80000;

    /// <summary>The same of macOS, and O_NOFOLLOW_ANY: the path has no links, or it was changed since they were resolved.</summary>
    private const int MacFlags = 0x4 | 0x20000 | 0x1000000 | 0x20000000;

    private const int EmptyPath = 0x1000;
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;
    private const int LongestPath = 4096;

    private static readonly bool IsLinux = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <summary>The path to open a file by. On macOS, where an open file does not tell where it lies, links are resolved before.</summary>
    public static string PathToOpen(string path) => IsLinux ? path : Resolve(path);

    /// <summary>Opens a file, without waiting for one that is a pipe.</summary>
    public static FileStream Open(string path)
    {
        int descriptor = NativeMethods.Open(Encode(path), IsLinux ? LinuxFlags : MacFlags);
        if (descriptor < 0)
        {
            throw Error(path);
        }

        SafeFileHandle file = new((IntPtr)descriptor, ownsHandle: true);
        if (IsRegular(file))
        {
            return new(file, FileAccess.Read);
        }

        file.Dispose();
        throw NotRegular(path);
    }

    /// <summary>Where an open file lies, all links resolved.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The path that it was opened by.</param>
    public static string PathOf(SafeFileHandle file, string path) => IsLinux ? TargetOf($"/proc/self/fd/{(int)file.DangerousGetHandle()}") : path;

    /// <summary>Where a file or a folder lies, all links resolved.</summary>
    public static string Resolve(string path)
    {
        byte[] resolved = new byte[LongestPath + 1];
        return NativeMethods.RealPath(Encode(path), resolved) == IntPtr.Zero ? throw Error(path) : Decode(resolved, Array.IndexOf(resolved, (byte)0));
    }

    /// <summary>Whether it is no folder, pipe, socket or device.</summary>
    private static bool IsRegular(SafeFileHandle file)
    {
        byte[] status = new byte[256];
        bool isMac64 = RuntimeInformation.ProcessArchitecture == Architecture.X64;
        int result = IsLinux ? NativeMethods.Statx(file, [0], EmptyPath, mask: 1, status)
            : isMac64 ? NativeMethods.Fstat64(file, status)
            : NativeMethods.Fstat(file, status);
        int mode = BitConverter.ToUInt16(status, IsLinux ? 28 : 4);
        return result == 0 && (mode & KindMask) == Regular;
    }

    private static string TargetOf(string link)
    {
        byte[] target = new byte[LongestPath];
        int length = (int)NativeMethods.ReadLink(Encode(link), target, (IntPtr)target.Length);
        return length >= 0 ? Decode(target, length) : throw Error(link);
    }

    private static byte[] Encode(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static string Decode(byte[] path, int length) => Encoding.UTF8.GetString(path, 0, length);

    private static IOException NotRegular(string path) => new($"'{path}' is a folder, a pipe or a device: expected a regular file.");

    private static Exception Error(string path) => Marshal.GetLastWin32Error() switch
    {
        NotThere or NoFolder => new FileNotFoundException($"Could not find file '{path}'.", path),
        Denied => new UnauthorizedAccessException($"Access to the path '{path}' is denied."),
        NoDevice => NotRegular(path),
        int number => new IOException($"Could not open '{path}': error {number} of the system."),
    };
}
