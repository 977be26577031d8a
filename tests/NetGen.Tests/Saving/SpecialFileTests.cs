using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.Versioning;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

/// <summary>What stands at the path is no file, or is more than its content: a mode, a link, a long name.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class SpecialFileTests : IDisposable
{
    private const UnixFileMode ForOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Bytes that a name may have on Linux and macOS.</summary>
    private const int LongestName = 255;

    private readonly TemporaryFolder folder = new();
    private readonly NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);

    public static TheoryData<UnixFileMode> Modes { get; } =
    [
        ForOwner, UnixFileMode.UserRead, ForOwner | UnixFileMode.GroupRead, ForOwner | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite,
        ForOwner | UnixFileMode.UserExecute | UnixFileMode.OtherExecute, ForOwner | UnixFileMode.SetGroup | UnixFileMode.GroupExecute,
    ];

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_file_keeps_its_mode_whatever_the_umask(UnixFileMode mode)
    {
        network.Save(folder["net"]);
        File.SetUnixFileMode(folder["net"], mode);

        network.Save(folder["net"]);

        Assert.Equal(mode, File.GetUnixFileMode(folder["net"]));
    }

    [Fact]
    public void A_new_file_has_the_mode_that_any_program_would_give_it()
    {
        File.WriteAllText(folder["text"], "");

        network.Save(folder["net"]);

        Assert.Equal(File.GetUnixFileMode(folder["text"]), File.GetUnixFileMode(folder["net"]));
    }

    [Fact]
    public void A_pipe_stays_a_pipe_and_nobody_waits_for_it()
    {
        using (Process process = Process.Start("mkfifo", [folder["pipe"]]))
        {
            process.WaitForExit();
        }

        AssertRefused(folder["pipe"]);
    }

    [Fact]
    public void A_socket_stays_a_socket()
    {
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["socket"]));

        AssertRefused(folder["socket"]);
    }

    [Fact]
    public void A_folder_stays_a_folder()
    {
        Directory.CreateDirectory(folder["folder"]);

        AssertRefused(folder["folder"]);
    }

    [Fact]
    public void A_link_to_what_is_no_file_is_refused_too()
    {
        Directory.CreateDirectory(folder["folder"]);
        File.CreateSymbolicLink(folder["link"], "folder");

        AssertRefused(folder["link"]);
    }

    [Fact]
    public void A_device_is_not_read() => Assert.Contains(
        "'/dev/zero' is a folder, a pipe or a device: expected a regular file.",
        Assert.Throws<IOException>(() => network.Load("/dev/zero")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_link_to_nothing_stays_and_nothing_is_made()
    {
        File.CreateSymbolicLink(folder["link"], "none");

        IOException error = Assert.Throws<IOException>(() => network.Save(folder["link"]));

        Assert.Equal($"'{folder["link"]}' is a link to a file that is not there. Remove it, or make that file.", error.Message);
        Assert.Equal([folder["link"]], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_link_over_links_and_folders_leads_to_the_file_that_is_replaced()
    {
        Directory.CreateDirectory(folder["runs/5"]);
        network.Save(folder["runs/5/net"]);
        File.CreateSymbolicLink(folder["run"], "runs/5");
        File.CreateSymbolicLink(folder["runs/latest"], "../run/net");
        File.CreateSymbolicLink(folder["net"], "runs/latest");
        NetworkUnderTest<float> other = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 2);

        other.Save(folder["net"]);

        Assert.Equal("runs/latest", new FileInfo(folder["net"]).LinkTarget);
        Assert.Null(new FileInfo(folder["runs/5/net"]).LinkTarget);
        Assert.Equal(SavedNetworks.Bits(other), SavedNetworks.Bits(network.Load(folder["runs/5/net"])));
        Assert.Equal([folder["runs/5/net"]], Directory.GetFileSystemEntries(folder["runs/5"]));
    }

    [Theory]
    [InlineData("n", LongestName)]
    [InlineData("é", LongestName / 2)]
    [InlineData("网", LongestName / 3)]
    public void A_name_may_be_as_long_as_the_system_allows(string letter, int count)
    {
        string path = folder[string.Concat(Enumerable.Repeat(letter, count))];

        network.Save(path);
        network.Save(path);

        Assert.Equal(SavedNetworks.Bits(network), SavedNetworks.Bits(network.Load(path)));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_name_that_is_too_long_is_reported()
    {
        Assert.Throws<PathTooLongException>(() => network.Save(folder[new string('n', LongestName + 1)]));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    public void Dispose() => folder.Dispose();

    private void AssertRefused(string path)
    {
        string problem = $"'{path}' is a folder, a pipe or a device: expected a regular file.";
        Assert.Equal(problem, Assert.Throws<IOException>(() => network.Save(path)).Message);
        Assert.Equal(problem, Assert.Throws<IOException>(() => network.Load(path)).Message);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(folder.Path), entry => Path.GetFileName(entry).StartsWith('.'));
        Assert.True(new FileInfo(path).LinkTarget is not null || Directory.Exists(path) || new FileInfo(path).Length == 0);
    }
}
