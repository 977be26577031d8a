namespace NetGen.Tests.Saving;

/// <summary>A stream like one of a network or a browser: it cannot seek, does not know its length, and gives a few bytes at a time.</summary>
public sealed class TrickleStream(byte[] content) : Stream
{
    private const int MostBytes = 7;

    private readonly MemoryStream written = new();

    /// <summary>Bytes that were taken of the content.</summary>
    public int Taken { get; private set; }

    /// <summary>What was written.</summary>
    public byte[] Written => written.ToArray();

    /// <summary>Called after something was written.</summary>
    public Action OnWrite { get; set; } = () => { };

    public bool IsClosed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = Math.Min(Math.Min(count, 1 + (Taken % MostBytes)), content.Length - Taken);
        Array.Copy(content, Taken, buffer, offset, given);
        Taken += given;
        return given;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        written.Write(buffer, offset, count);
        OnWrite();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
