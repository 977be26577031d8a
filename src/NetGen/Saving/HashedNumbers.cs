namespace NetGen.Saving;

/// <summary>The numbers after a header, hashed as they are read.</summary>
/// <param name="stream">Where they begin.</param>
/// <param name="header">The header with a blank checksum.</param>
/// <param name="length">How many bytes the header says.</param>
internal sealed class HashedNumbers(Stream stream, byte[] header, long length) : IDisposable
{
    private const int BlockSize = 1 << 16;
    private const string Restore = "Restore it from a copy, or save the network again.";

    private readonly Checksum checksum = new(header);
    private long position;

    /// <summary>Fills the beginning of a block.</summary>
    /// <exception cref="InvalidDataException">The stream ends before.</exception>
    public void Read(byte[] block, int blockLength)
    {
        int count = stream.ReadAtLeast(block.AsSpan(0, blockLength), blockLength, throwOnEndOfStream: false);
        position += count;
        if (count < blockLength)
        {
            throw new InvalidDataException($"{ExpectedLength}, but found {position}: the file is damaged. {Restore}");
        }

        checksum.Append(block, 0, blockLength);
    }

    /// <summary>Reads up to the end that the header says.</summary>
    /// <exception cref="InvalidDataException">The stream ends before.</exception>
    public void Skip()
    {
        byte[] block = new byte[BlockSize];
        while (position < length)
        {
            Read(block, (int)Math.Min(block.Length, length - position));
        }
    }

    /// <summary>Checks what was read.</summary>
    /// <exception cref="InvalidDataException">It is not what was written.</exception>
    public void CheckWhole(string expected, bool isWholeFile)
    {
        if (isWholeFile && stream.ReadByte() >= 0)
        {
            throw new InvalidDataException($"{ExpectedLength}, but found more: the file is damaged. {Restore}");
        }

        string found = checksum.Digits();
        if (found != expected)
        {
            throw new InvalidDataException(
                $"Expected the SHA-256 {expected} of the header, but the content has {found}: the file is damaged. {Restore}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => checksum.Dispose();

    private string ExpectedLength => $"Expected {length} bytes of numbers after the header";
}
