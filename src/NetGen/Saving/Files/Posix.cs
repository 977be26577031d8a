using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NetGen.Saving;

/// <summary>What Linux and macOS can do with files and .NET Standard cannot.</summary>
internal static class Posix
{
    private const int NotPermitted = 1;
    private const int NoEntry = 2;
    private const int NoDevice = 6;
    private const int AccessDenied = 13;
    private const int FileExists = 17;
    private const int NoFolder = 20;
    private const int InvalidArgument = 22;
    private const int ReadOnlyFileSystem = 30;

    /// <summary>O_NONBLOCK | O_NOCTTY | O_CLOEXEC: a pipe that nobody writes to is not waited for.</summary>
    private const int LinuxFlags = 0x800 | 0x100 | 0x80000;

    /// <summary>The same of macOS, and O_NOFOLLOW_ANY: the path has no links, or it was changed since they were resolved.</summary>
    private const int MacFlags = 0x4 | 0x20000 | 0x1000000 | 0x20000000;

    private const int LongestPath = 4096;
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const uint BasicStatus = 0x7FF;
    private const int StatusSize = 256;
    private const int LockShared = 1;
    private const int LockExclusive = 2;
    private const int LockWithoutWaiting = 4;

    private static readonly bool IsLinux = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);
    private static readonly bool IsMac = RuntimeInformation.IsOSPlatform(OSPlatform.OSX);

    /// <summary>Whether the other members can be called.</summary>
    public static bool IsHere { get; } = IsThere();

    private static int NameTooLong => IsMac ? 63 : 36;

    private static int WouldBlock => IsMac ? 35 : 11;

    /// <summary>The status of a file, that of its target where it is a link; null if there is none.</summary>
    public static FileStatus? StatusOf(string path)
    {
        byte[] status = new byte[StatusSize];
        byte[] text = Text(path);
        int result = IsLinux ? NativeMethods.StatusOnLinux(CurrentFolder, text, 0, BasicStatus, status)
            : RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? NativeMethods.StatusOnMac(text, status)
            : NativeMethods.StatusOnIntelMac(text, status);
        if (result != 0)
        {
            return Marshal.GetLastWin32Error() == NoEntry ? null : throw LastError(path);
        }

        return StatusIn(status);
    }

    /// <summary>The status of an open file.</summary>
    public static FileStatus StatusOf(SafeFileHandle file, string path)
    {
        byte[] status = new byte[StatusSize];
        int result = IsLinux ? NativeMethods.OpenStatusOnLinux(file, [0], EmptyPath, BasicStatus, status)
            : RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? NativeMethods.OpenStatusOnMac(file, status)
            : NativeMethods.OpenStatusOnIntelMac(file, status);
        return result == 0 ? StatusIn(status) : throw LastError(path);
    }

    /// <summary>Opens a file, whatever it is, without waiting.</summary>
    public static SafeFileHandle OpenToRead(string path)
    {
        int file = NativeMethods.Open(Text(path), IsLinux ? LinuxFlags : MacFlags);
        return file >= 0 ? new((IntPtr)file, ownsHandle: true) : throw Marshal.GetLastWin32Error() switch
        {
            NoEntry or NoFolder => RegularFile.Missing(path),
            AccessDenied => RegularFile.Denied(path),
            NoDevice => RegularFile.Refusal(path),
            int number => ErrorOf(number, path),
        };
    }

    /// <summary>Whether a path is a link, wherever it leads.</summary>
    public static bool IsLink(string path)
    {
        byte[] target = new byte[1];
        return NativeMethods.ReadLink(Text(path), target, target.Length) >= 0;
    }

    /// <summary>What a link leads to, which may be a link again.</summary>
    public static string LinkedBy(string link)
    {
        byte[] target = new byte[LongestPath];
        int length = (int)NativeMethods.ReadLink(Text(link), target, target.Length);
        return length >= 0 ? Encoding.UTF8.GetString(target, 0, length) : throw LastError(link);
    }

    /// <summary>Where a file or a folder lies, all links resolved.</summary>
    public static string Resolve(string path)
    {
        byte[] resolved = new byte[LongestPath + 1];
        if (NativeMethods.RealPath(Text(path), resolved) == IntPtr.Zero)
        {
            int number = Marshal.GetLastWin32Error();
            throw number is NoEntry or NoFolder ? RegularFile.Missing(path) : ErrorOf(number, path);
        }

        return Encoding.UTF8.GetString(resolved, 0, Array.IndexOf(resolved, (byte)0));
    }

    /// <summary>Makes an empty file that nobody but its owner may read; its name begins with the prefix.</summary>
    public static string MakePrivateFile(string prefix)
    {
        byte[] path = Text(prefix + "XXXXXX");
        int file = NativeMethods.MakeTemporary(path);
        if (file < 0)
        {
            throw LastError(prefix);
        }

        _ = NativeMethods.Close(file);
        return Encoding.UTF8.GetString(path, 0, path.Length - 1);
    }

    /// <summary>Gives a file the mode of another, and its owner and group where the system allows that.</summary>
    public static void SetAccess(FileStream file, FileStatus status)
    {
        // The mode comes last: a change of owner takes bits of it away.
        if (NativeMethods.ChangeOwner(Number(file), status.Owner, status.Group) != 0)
        {
            _ = NativeMethods.ChangeOwner(Number(file), -1, status.Group);
        }

        if (NativeMethods.ChangeMode(Number(file), status.Permissions) != 0)
        {
            throw LastError(file.Name);
        }
    }

    /// <summary>Locks a file until it is closed; false if somebody else has, null where the file system has no locks.</summary>
    public static bool? TryLock(FileStream file, bool isShared) =>
        NativeMethods.Lock(Number(file), (isShared ? LockShared : LockExclusive) | LockWithoutWaiting) == 0 ? true
        : Marshal.GetLastWin32Error() == WouldBlock ? false
        : null;

    /// <summary>Whether .NET could not open a file since it is there, or locked.</summary>
    public static bool IsSomebodyElses(IOException problem) => problem.HResult == FileExists || problem.HResult == WouldBlock;

    /// <summary>Puts a file in the place of another, in one step.</summary>
    public static void Rename(string path, string target)
    {
        if (NativeMethods.Rename(Text(path), Text(target)) != 0)
        {
            throw LastError(target);
        }
    }

    /// <summary>Waits until the names in a folder are on disk. One that may not be read, or a file system that cannot, is left to the system.</summary>
    public static void FlushFolder(string path)
    {
        int folder = NativeMethods.Open(Text(path), 0);
        if (folder < 0)
        {
            return;
        }

        int error = NativeMethods.Flush(folder) == 0 ? 0 : Marshal.GetLastWin32Error();
        _ = NativeMethods.Close(folder);
        if (error is not (0 or InvalidArgument or ReadOnlyFileSystem))
        {
            throw ErrorOf(error, path);
        }
    }

    private static bool IsThere()
    {
        try
        {
            return (IsLinux || IsMac) && StatusOf("/") is not null;
        }
        catch (EntryPointNotFoundException)
        {
            // Musl before 1.2.5 has no statx.
            return false;
        }
    }

    private static FileStatus StatusIn(byte[] status)
    {
        (int mode, int owner, int group) = IsLinux ? (28, 20, 24) : (4, 16, 20);
        return new(BitConverter.ToUInt16(status, mode), BitConverter.ToInt32(status, owner), BitConverter.ToInt32(status, group));
    }

    private static int Number(FileStream file) => (int)file.SafeFileHandle.DangerousGetHandle();

    private static byte[] Text(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static Exception LastError(string path) => ErrorOf(Marshal.GetLastWin32Error(), path);

    private static Exception ErrorOf(int number, string path)
    {
        string message = $"{path}: {new Win32Exception(number).Message}";
        return number switch
        {
            NoEntry => new DirectoryNotFoundException(message),
            NotPermitted or AccessDenied => new UnauthorizedAccessException(message),
            _ when number == NameTooLong => new PathTooLongException(message),
            _ => new IOException(message),
        };
    }
}
