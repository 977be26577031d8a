using System.ComponentModel;
using System.Numerics;

namespace NetGen.Saving;

/// <summary>Saves networks as safetensors, which PyTorch reads too, and loads them: what <c>net.Save</c> and <c>Net.Load</c> call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NetworkFile
{
    /// <summary>Does what <see cref="INetwork{TSelf,T}.Save(string)"/> says.</summary>
    public static void Save<TNetwork, T>(INetwork<TNetwork, T> network, string path)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, content => NetworkWriter.Write(network, content));
    }

    /// <summary>Does what <see cref="INetwork{TSelf,T}.Save(Stream)"/> says.</summary>
    public static void Save<TNetwork, T>(INetwork<TNetwork, T> network, Stream stream)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("Expected a stream that can be written, but this one cannot or is closed.", nameof(stream));
        }

        NetworkWriter.Write(network, stream);
    }

    /// <summary>Does what <see cref="INetwork{TSelf,T}.Load(string)"/> says.</summary>
    public static TNetwork Load<TNetwork, T>(string path)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using RegularFile file = RegularFile.Open(path);
        try
        {
            return NetworkReader.Read<TNetwork, T>(file.Content, isWholeFile: true);
        }
        catch (InvalidDataException problem)
        {
            throw new InvalidDataException($"{path}: {problem.Message}", problem);
        }
    }

    /// <summary>Does what <see cref="INetwork{TSelf,T}.Load(Stream)"/> says.</summary>
    public static TNetwork Load<TNetwork, T>(Stream stream)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead
            ? NetworkReader.Read<TNetwork, T>(stream, isWholeFile: false)
            : throw new ArgumentException("Expected a stream that can be read, but this one cannot or is closed.", nameof(stream));
    }
}
