using System.Numerics;
using NetGen.Saving;

namespace NetGen;

/// <summary>What every generated network can do; generic code takes networks through it.</summary>
/// <remarks>
/// Spans hold m ≥ 1 rows, one after the other; m is <c>inputs.Length / InputCount</c>, and every other length must fit it exactly. No rows, a length
/// that does not fit, or a result that overlaps an argument throws <see cref="ArgumentException"/> before anything is written. Rates and penalties are
/// double in both precisions, and are rounded to <typeparamref name="T"/> where they meet the parameters.
/// <see cref="Forward"/>, <see cref="Cost"/> and Backward are safe on one instance from many threads while nobody writes <see cref="Parameters"/>.
/// No member allocates, once the thread has made one call with at least as many rows, except <see cref="Trace"/>,
/// <see cref="Save(string)"/> and <see cref="Load(string)"/>, to and from streams too. What a thread keeps for that, <see cref="ThreadMemory"/> gives
/// back, and <see cref="NetworkPreparation.Prepare"/> reserves.
/// </remarks>
/// <typeparam name="TSelf">The network class.</typeparam>
/// <typeparam name="T">The type of its numbers, float or double.</typeparam>
public interface INetwork<TSelf, T>
    where TSelf : class, INetwork<TSelf, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Elements in a row of inputs.</summary>
    static abstract int InputCount { get; }

    /// <summary>Elements in a row of outputs.</summary>
    static abstract int OutputCount { get; }

    /// <summary>Layers with weights, L: the inputs are layer 0.</summary>
    static abstract int LayerCount { get; }

    /// <summary>Weights and biases of all layers.</summary>
    static abstract int ParameterCount { get; }

    /// <summary>Sizes, activation of each layer, loss and precision.</summary>
    static abstract Topology Topology { get; }

    /// <summary>All parameters, live: <see cref="ParameterCount"/> values in one flat vector, without gaps.</summary>
    Span<T> Parameters { get; }

    /// <summary>Makes a network whose parameters are all zero.</summary>
    static abstract TSelf Create();

    /// <summary>Where the weight W[layer][output, input] lies in <see cref="Parameters"/> and in a gradient.</summary>
    /// <param name="layer">1 to <see cref="LayerCount"/>.</param>
    /// <param name="output">The unit of the layer, from 0.</param>
    /// <param name="input">The unit of the layer before, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer or unit.</exception>
    static abstract int WeightIndex(int layer, int output, int input);

    /// <summary>Where the bias b[layer][output] lies in <see cref="Parameters"/> and in a gradient.</summary>
    /// <param name="layer">1 to <see cref="LayerCount"/>.</param>
    /// <param name="output">The unit of the layer, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer or unit.</exception>
    static abstract int BiasIndex(int layer, int output);

    /// <summary>
    /// Sets biases to 0 and draws the weights uniformly from ±√(6/(in + out)), or ±√(6/in) before Relu and its kin, whose
    /// <see cref="Activation"/> says so: layer by layer, output by output, input by input, the same on every machine and in both precisions.
    /// </summary>
    /// <param name="seed">Equal seeds give equal weights.</param>
    void Initialize(int seed);

    /// <summary>Predicts: <c>aₗ = g(Wₗ·aₗ₋₁ + bₗ)</c> for each layer. A row gets the same bits alone or among others.</summary>
    /// <param name="inputs">m ≥ 1 rows of <see cref="InputCount"/>.</param>
    /// <param name="outputs">Receives m rows of <see cref="OutputCount"/>.</param>
    /// <exception cref="ArgumentException">A length does not fit, or the spans overlap; nothing is written.</exception>
    void Forward(ReadOnlySpan<T> inputs, Span<T> outputs);

    /// <summary>The mean loss over the rows, plus <c>l2/(2m)·Σ W²</c>.</summary>
    /// <param name="inputs">m ≥ 1 rows of <see cref="InputCount"/>.</param>
    /// <param name="targets">m rows of <see cref="OutputCount"/>: the values wanted, one-hot rows for classes.</param>
    /// <param name="l2">Weight of the L2 penalty, 0 or more; biases are left out of it.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">l2 is negative, NaN or infinite.</exception>
    T Cost(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double l2 = 0);

    /// <summary>The cost and its gradient with respect to <see cref="Parameters"/>.</summary>
    /// <param name="inputs">m ≥ 1 rows of <see cref="InputCount"/>.</param>
    /// <param name="targets">m rows of <see cref="OutputCount"/>.</param>
    /// <param name="gradient">Receives the <see cref="ParameterCount"/> values of ∂cost/∂Parameters.</param>
    /// <param name="l2">Weight of the L2 penalty, 0 or more; biases are left out of it.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the gradient overlaps an argument or the parameters; nothing is written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">l2 is negative, NaN or infinite; nothing is written.</exception>
    T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, double l2 = 0);

    /// <summary>The cost and its gradient with respect to <see cref="Parameters"/> and to the inputs.</summary>
    /// <param name="inputs">m ≥ 1 rows of <see cref="InputCount"/>.</param>
    /// <param name="targets">m rows of <see cref="OutputCount"/>.</param>
    /// <param name="gradient">Receives the <see cref="ParameterCount"/> values of ∂cost/∂Parameters.</param>
    /// <param name="inputGradient">Receives ∂cost/∂inputs, m rows of <see cref="InputCount"/>.</param>
    /// <param name="l2">Weight of the L2 penalty, 0 or more; biases are left out of it.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentException">
    /// A length does not fit, or a gradient overlaps an argument, the parameters or the other gradient; nothing is written.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">l2 is negative, NaN or infinite; nothing is written.</exception>
    T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, Span<T> inputGradient, double l2 = 0);

    /// <summary>One step of gradient descent in place, <c>p ← p − rate·∂cost/∂p</c>; not safe beside other calls on the instance.</summary>
    /// <param name="inputs">m ≥ 1 rows of <see cref="InputCount"/>.</param>
    /// <param name="targets">m rows of <see cref="OutputCount"/>.</param>
    /// <param name="rate">The learning rate, 0 or more.</param>
    /// <param name="l2">Weight of the L2 penalty, 0 or more; biases are left out of it.</param>
    /// <returns>The cost before the step.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or an argument overlaps the parameters; nothing is written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate or l2 is negative, NaN or infinite; nothing is written.</exception>
    T Descend(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double rate, double l2 = 0);

    /// <summary>z, a and δ of every layer for one row, to look at. Allocates.</summary>
    /// <param name="input">One row of <see cref="InputCount"/>.</param>
    /// <param name="target">One row of <see cref="OutputCount"/>.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    Trace<T> Trace(ReadOnlySpan<T> input, ReadOnlySpan<T> target);

    /// <summary>Saves the parameters as a safetensors file, which PyTorch reads too; its header holds the activations and a SHA-256 of all.</summary>
    /// <remarks>
    /// The file is written beside its place and put there once it is on disk: a crash or a full disk at any moment leaves the old file or the new.
    /// Saving to one path from several threads or processes at once leaves the file of one of them. Nobody may write <see cref="Parameters"/>
    /// meanwhile. A process that is killed while it saves leaves a file named <c>.netgen-*</c>, which the next one that saves to this path removes.
    /// On Linux and macOS a new file gets the mode of the one that it replaces, and its owner where the system allows that.
    /// </remarks>
    /// <param name="path">The file. One that is there is replaced; where it is a link, the file that it leads to.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="InvalidOperationException">A parameter is NaN or infinite, or was changed meanwhile; the file stays as it was.</exception>
    /// <exception cref="IOException">
    /// There is a folder, a pipe, a device or a link to nothing, the file cannot be written, the disk is full, or there is no such folder; the file stays
    /// as it was.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    void Save(string path) => NetworkFile.Save(this, path);

    /// <summary>Saves what <see cref="Save(string)"/> saves to a stream, for browsers, databases and archives.</summary>
    /// <remarks>Written from the first byte to the last; the stream need not seek, and stays open. What the stream has before and after is its own.</remarks>
    /// <param name="stream">A stream that can be written.</param>
    /// <exception cref="ArgumentException">The stream is null or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">A parameter is NaN or infinite, and nothing is written; or one was changed meanwhile.</exception>
    void Save(Stream stream) => NetworkFile.Save(this, stream);

    /// <summary>Loads a network that <see cref="Save(string)"/> saved: the same bits.</summary>
    /// <remarks>Everything is checked before the network is returned: length, version, SHA-256, sizes, precision, activations and numbers.</remarks>
    /// <param name="path">A file from <see cref="Save(string)"/> or <c>netgen convert</c>.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is damaged, not from NetGen, or of another network; the message says what was expected and what was found.
    /// </exception>
    /// <exception cref="IOException">The file is not there or cannot be read, or there is a folder, a pipe or a device.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    static virtual TSelf Load(string path) => NetworkFile.Load<TSelf, T>(path);

    /// <summary>Loads a network from a stream, with the checks of <see cref="Load(string)"/>.</summary>
    /// <remarks>
    /// Reads the network and no byte after it, so that more can follow: other networks, for example. The stream need not seek or know its length, may
    /// give a few bytes at a time, and stays open.
    /// </remarks>
    /// <param name="stream">A stream that can be read, at the first byte of what was saved.</param>
    /// <exception cref="ArgumentException">The stream is null or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The content is damaged, not from NetGen, or of another network.</exception>
    static virtual TSelf Load(Stream stream) => NetworkFile.Load<TSelf, T>(stream);
}
