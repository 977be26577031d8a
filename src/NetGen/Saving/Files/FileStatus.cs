namespace NetGen.Saving;

/// <summary>What Linux and macOS know of a file.</summary>
/// <param name="mode">Its type and permissions.</param>
/// <param name="owner">The number of its user.</param>
/// <param name="group">The number of its group.</param>
internal readonly struct FileStatus(ushort mode, int owner, int group)
{
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int PermissionMask = 0xFFF;

    /// <summary>Whether it is a file, and not a folder, a pipe, a socket or a device.</summary>
    public bool IsRegular => (mode & TypeMask) == RegularType;

    /// <summary>Who may read, write and run it.</summary>
    public int Permissions => mode & PermissionMask;

    /// <summary>The number of its user.</summary>
    public int Owner => owner;

    /// <summary>The number of its group.</summary>
    public int Group => group;
}
