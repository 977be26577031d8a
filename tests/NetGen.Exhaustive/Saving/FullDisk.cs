using System.Diagnostics;
using NetGen.Tests.Compilation;
using NetGen.Tests.Saving;

namespace NetGen.Exhaustive.Saving;

/// <summary>Saves to a disk with too little room, page by page up to enough. Needs Linux, where a process may have a small disk of its own in memory.</summary>
internal static class FullDisk
{
    /// <summary>The argument with which this program starts itself on the small disk.</summary>
    public const string OnDisk = "saving-on-small-disk";

    private const int DiskPages = 300;
    private const int PageSize = 4096;

    /// <summary>Whether the old file stayed wherever the new one did not fit.</summary>
    public static bool Run()
    {
        using TemporaryFolder folder = new();
        string[] shell =
        [
            "--user", "--map-root-user", "--mount", "bash", "-c", $"mount -t tmpfs -o size={DiskPages * PageSize} none \"$1\" && exec dotnet exec \"$2\" {OnDisk} \"$1\"",
            "bash", folder.Path, typeof(FullDisk).Assembly.Location,
        ];
        using Process process = Process.Start("unshare", shell);
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    /// <summary>Fills the disk up to every number of free pages, and saves a network over another.</summary>
    public static bool Fill(string disk)
    {
        CompiledNetworks networks = CompiledNetworks.Of(SavingProgram.Topology);
        NetworkUnderTest<float>[] saved = [SavingProgram.Network(networks, 0), SavingProgram.Network(networks, 1)];
        string path = Path.Combine(disk, "net");
        string ballast = Path.Combine(disk, "ballast");
        int kept = 0;
        int replaced = 0;
        for (int free = 0; free < DiskPages / 2; free++)
        {
            saved[0].Save(path);
            File.WriteAllBytes(ballast, new byte[new DriveInfo(disk).AvailableFreeSpace - (free * PageSize)]);
            bool hasRoom = HasRoom(saved[1], path);
            (kept, replaced) = hasRoom ? (kept, replaced + 1) : (kept + 1, replaced);
            byte[] expected = SavedNetworks.Bits(saved[hasRoom ? 1 : 0]);
            if (!SavedNetworks.Bits(saved[0].Load(path)).SequenceEqual(expected) || Directory.GetFiles(disk).Length != 2)
            {
                Console.WriteLine($"With {free} free pages the file is neither the old one nor the new, or others are left: {string.Join(", ", Directory.GetFiles(disk))}");
                return false;
            }

            File.Delete(ballast);
        }

        Console.WriteLine($"{kept} times the disk was full and the old file stayed, {replaced} times there was room");
        return kept > 0 && replaced > 0;
    }

    private static bool HasRoom(NetworkUnderTest<float> network, string path)
    {
        try
        {
            network.Save(path);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
