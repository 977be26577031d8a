using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);
    private readonly byte[] whole;

    public DamageTests()
    {
        network.Save(folder["net"]);
        whole = File.ReadAllBytes(folder["net"]);
    }

    [Fact]
    public void A_file_with_any_bit_flipped_is_refused()
    {
        for (int bit = 0; bit < 8 * whole.Length; bit++)
        {
            byte[] damaged = [.. whole];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            AssertRefused(damaged, $"bit {bit % 8} of byte {bit / 8} flipped");
        }
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_refused()
    {
        for (int length = 0; length < whole.Length; length++)
        {
            AssertRefused(whole[..length], $"cut to {length} bytes");
        }
    }

    [Fact]
    public void A_file_with_more_after_it_is_refused() => Assert.Equal(
        $"{folder["damaged"]}: Expected 68 bytes of numbers after the header, but found more: the file is damaged. Restore it from a copy, or save the network again.",
        AssertRefused([.. whole, 0], "one byte more").Message);

    [Fact]
    public void Whatever_is_wrong_with_a_file_is_invalid_data_even_if_its_checksum_fits() => Assert.Null(DamagedFiles.Run(count: 2_000, firstSeed: 0));

    [Fact]
    public async Task A_file_that_somebody_overwrites_in_place_loads_as_one_of_its_networks_or_is_refused()
    {
        NetworkUnderTest<float> other = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 2);
        byte[][] contents = [whole, Saved(other)];
        string[] saved = [.. new[] { network, other }.Select(one => Convert.ToHexString(SavedNetworks.Bits(one)))];
        using CancellationTokenSource isDone = new();
        Task writing = Task.Run(() =>
        {
            // Sharing by hand, as a program does that knows nothing of locks.
            using FileStream file = new(folder["net"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            for (int k = 0; !isDone.IsCancellationRequested; k++)
            {
                file.Position = 0;
                file.Write(contents[k % 2]);
            }
        });

        for (int k = 0; k < 500; k++)
        {
            Exception? error = Record.Exception(() => Assert.Contains(Convert.ToHexString(SavedNetworks.Bits(network.Load(folder["net"]))), saved));
            Assert.True(error is null or InvalidDataException, error?.ToString());
        }

        await isDone.CancelAsync();
        await writing;
    }

    [Fact]
    public void A_file_with_blocks_of_zeros_is_refused()
    {
        for (int start = 0; start + 16 <= whole.Length; start += 16)
        {
            AssertRefused([.. whole[..start], .. new byte[16], .. whole[(start + 16)..]], $"zeros at {start}");
        }
    }

    [Theory]
    [InlineData(0, "Expected 8 bytes with the length of the header, but found 0. Write a file for NetGen with: netgen convert FILE -o NEW.safetensors")]
    [InlineData(100, "Expected a header of 400 bytes, as the first 8 say, but found 92: the file is cut short or no safetensors file. "
        + "Write a file for NetGen with: netgen convert FILE -o NEW.safetensors")]
    [InlineData(-1, "Expected 68 bytes of numbers after the header, but found 67: the file is damaged. Restore it from a copy, or save the network again.")]
    public void The_message_says_what_was_expected_and_what_was_found(int length, string problem) =>
        Assert.Equal($"{folder["damaged"]}: {problem}", AssertRefused(length < 0 ? whole[..^-length] : whole[..length], "cut").Message);

    [Fact]
    public void The_message_about_a_changed_number_has_both_checksums()
    {
        byte[] damaged = [.. whole];
        damaged[^1] ^= 1;

        Assert.Matches(
            "Expected the SHA-256 [0-9a-f]{64} of the header, but the content has [0-9a-f]{64}: the file is damaged. Restore it from a copy, or save the network again.$",
            AssertRefused(damaged, "last byte changed").Message);
    }

    public void Dispose() => folder.Dispose();

    private InvalidDataException AssertRefused(byte[] content, string damage)
    {
        File.WriteAllBytes(folder["damaged"], content);
        Exception? error = Record.Exception(() => network.Load(folder["damaged"]));
        Assert.True(error is InvalidDataException, $"{damage}: {error?.GetType().Name ?? "loaded"}");
        Assert.StartsWith(folder["damaged"], error!.Message, StringComparison.Ordinal);
        return (InvalidDataException)error;
    }

    private byte[] Saved(NetworkUnderTest<float> other)
    {
        other.Save(folder["other"]);
        return File.ReadAllBytes(folder["other"]);
    }
}
