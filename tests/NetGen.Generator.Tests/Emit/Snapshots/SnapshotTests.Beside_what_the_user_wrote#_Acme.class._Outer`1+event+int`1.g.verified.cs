// Where it differs from SnapshotTests.Lanes#_Xor_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network(2, 4, 1)]  @int: 2-4-1
// ⋮ lines as there: 35; then 1 in place of 1
namespace Acme.@class
// ⋮ lines as there: 1; then 8 in place of 2
    partial record struct Outer<T>
    {
        partial interface @event
        {
            partial class @int<@float> : global::NetGen.INetwork<@int<@float>, float>
            {
                /// <summary>Elements in a row of inputs.</summary>
                public const int InputCount = 2;
// ⋮ lines as there: 1; then 2 in place of 2
                /// <summary>Elements in a row of outputs.</summary>
                public const int OutputCount = 1;
// ⋮ lines as there: 1; then 2 in place of 2
                /// <summary>Layers with weights, L: the inputs are layer 0.</summary>
                public const int LayerCount = 2;
// ⋮ lines as there: 1; then 2 in place of 2
                /// <summary>Weights and biases of all layers.</summary>
                public const int ParameterCount = 17;
// ⋮ lines as there: 1; then 1 in place of 1
                private readonly global::NetGen.Numerics.AlignedMemory<float> parameterMemory = new(ParameterCount + global::NetGen.Generated.Kernels.Slack);
// ⋮ lines as there: 1; then 7 in place of 7
                /// <summary>The sizes 2-4-1, each layer's activation, the loss and the precision.</summary>
                /// <inheritdoc/>
                public static global::NetGen.Topology Topology { get; } = new(
                    [2, 4, 1],
                    [global::NetGen.Activation.Sigmoid, global::NetGen.Activation.Sigmoid],
                    global::NetGen.Loss.BinaryCrossEntropy,
                    global::NetGen.Precision.Single);
// ⋮ lines as there: 1; then 3 in place of 2
                /// <summary>All 17 parameters, live, in one flat vector without gaps; the head of this file says where each lies.</summary>
                /// <inheritdoc/>
                public global::System.Span<float> Parameters => parameterMemory.Span(ParameterCount);
// ⋮ lines as there: 1; then 3 in place of 7
                /// <inheritdoc/>
                public void Initialize(int seed) =>
                    global::NetGen.Numerics.WeightInitializer.Fill(Parameters, Topology, seed);
// ⋮ lines as there: 1; then 9 in place of 3
                /// <summary>Where the weight W[layer][output, input] lies in Parameters and in a gradient.</summary>
                /// <inheritdoc/>
                public static int WeightIndex(int layer, int output, int input)
                {
                    global::NetGen.Numerics.Guard.Index(layer, 1, LayerCount + 1, nameof(layer));
                    global::NetGen.Numerics.Guard.Index(output, 0, global::NetGen.Generated.Kernels.Units[layer], nameof(output));
                    global::NetGen.Numerics.Guard.Index(input, 0, global::NetGen.Generated.Kernels.Units[layer - 1], nameof(input));
                    return global::NetGen.Generated.Kernels.WeightOffsets[layer - 1] + (input * global::NetGen.Generated.Kernels.Units[layer]) + output;
                }
// ⋮ lines as there: 1; then 8 in place of 3
                /// <summary>Where the bias b[layer][output] lies in Parameters and in a gradient.</summary>
                /// <inheritdoc/>
                public static int BiasIndex(int layer, int output)
                {
                    global::NetGen.Numerics.Guard.Index(layer, 1, LayerCount + 1, nameof(layer));
                    global::NetGen.Numerics.Guard.Index(output, 0, global::NetGen.Generated.Kernels.Units[layer], nameof(output));
                    return global::NetGen.Generated.Kernels.BiasOffsets[layer - 1] + output;
                }
// ⋮ lines as there: 1; then 8 in place of 9
                /// <summary>Predicts rows of 1 from rows of 2. A row gets the same bits alone or among others.</summary>
                /// <remarks><c>zₗ = Wₗ·aₗ₋₁ + bₗ, aₗ = g(zₗ), where a₀ is x</c></remarks>
                /// <inheritdoc/>
                public void Forward(global::System.ReadOnlySpan<float> inputs, global::System.Span<float> outputs)
                {
                    int rows = global::NetGen.Numerics.Guard.Forward<float>(inputs, InputCount, outputs, OutputCount, Parameters);
                    global::NetGen.Generated.Kernels.Forward(ref parameterMemory.First, inputs, outputs, rows);
                }
// ⋮ lines as there: 1; then 8 in place of 8
                /// <summary>The mean loss of the rows, and the L2 penalty.</summary>
                /// <remarks><c>1/m ΣΣ −y·ln a − (1 − y)·ln(1 − a) + l2/(2m) Σ W²</c></remarks>
                /// <inheritdoc/>
                public float Cost(global::System.ReadOnlySpan<float> inputs, global::System.ReadOnlySpan<float> targets, double l2 = 0)
                {
                    int rows = global::NetGen.Numerics.Guard.Cost<float>(inputs, InputCount, targets, OutputCount, l2);
                    return global::NetGen.Generated.Kernels.Cost(ref parameterMemory.First, inputs, targets, rows, (float)l2);
                }
// ⋮ lines as there: 1; then 11 in place of 8
                /// <summary>The cost and its gradient with respect to the 17 parameters.</summary>
                /// <remarks><c>∂Wₗ = Σᵣ δₗ[r]·aₗ₋₁[r]ᵀ + l2/m·Wₗ, ∂bₗ = Σᵣ δₗ[r]</c></remarks>
                /// <inheritdoc/>
                public float Backward(global::System.ReadOnlySpan<float> inputs, global::System.ReadOnlySpan<float> targets,
                    global::System.Span<float> gradient, double l2 = 0)
                {
                    int rows = global::NetGen.Numerics.Guard.Backward<float>(inputs, InputCount, targets, OutputCount, gradient, l2,
                        Parameters);
                    return global::NetGen.Generated.Kernels.Backward(ref parameterMemory.First, inputs, targets, gradient, default, rows,
                        (float)l2);
                }
// ⋮ lines as there: 1; then 11 in place of 8
                /// <summary>The cost and its gradient with respect to the 17 parameters and to the inputs.</summary>
                /// <remarks><c>∂Wₗ = Σᵣ δₗ[r]·aₗ₋₁[r]ᵀ + l2/m·Wₗ, ∂bₗ = Σᵣ δₗ[r], ∂x = δ₁·W₁</c></remarks>
                /// <inheritdoc/>
                public float Backward(global::System.ReadOnlySpan<float> inputs, global::System.ReadOnlySpan<float> targets,
                    global::System.Span<float> gradient, global::System.Span<float> inputGradient, double l2 = 0)
                {
                    int rows = global::NetGen.Numerics.Guard.Backward<float>(inputs, InputCount, targets, OutputCount, gradient,
                        inputGradient, l2, Parameters);
                    return global::NetGen.Generated.Kernels.Backward(ref parameterMemory.First, inputs, targets, gradient, inputGradient,
                        rows, (float)l2);
                }
// ⋮ lines as there: 1; then 10 in place of 9
                /// <summary>One step of gradient descent in place. Not safe beside other calls on the instance.</summary>
                /// <remarks><c>p ← p − rate·∂cost/∂p</c></remarks>
                /// <inheritdoc/>
                public float Descend(global::System.ReadOnlySpan<float> inputs, global::System.ReadOnlySpan<float> targets, double rate,
                    double l2 = 0)
                {
                    int rows = global::NetGen.Numerics.Guard.Descend<float>(inputs, InputCount, targets, OutputCount, rate, l2, Parameters);
                    return global::NetGen.Generated.Kernels.Descend(ref parameterMemory.First, inputs, targets, rows, (float)rate,
                        (float)l2);
                }
// ⋮ lines as there: 1; then 9 in place of 11
                /// <summary>z, a and δ of layers 1 to 2 for one row, to look at. Allocates.</summary>
                /// <inheritdoc/>
                public global::NetGen.Trace<float> Trace(global::System.ReadOnlySpan<float> input,
                    global::System.ReadOnlySpan<float> target)
                {
                    global::NetGen.Numerics.Guard.Length(input.Length, 1, InputCount, nameof(input));
                    global::NetGen.Numerics.Guard.Length(target.Length, 1, OutputCount, nameof(target));
                    return global::NetGen.Generated.Kernels.Trace(ref parameterMemory.First, input, target);
                }
// ⋮ lines as there: 1; then 4 in place of 8
                /// <summary>Saves the parameters as a safetensors file. Whatever happens meanwhile leaves the old file or the
                /// new.</summary>
                /// <inheritdoc/>
                public void Save(string path) => global::NetGen.Saving.NetworkFile.Save<@int<@float>, float>(this, path);
// ⋮ lines as there: 1; then 4 in place of 8
                /// <summary>Loads a network that Save saved: the same bits, or an exception that says what is wrong with the
                /// file.</summary>
                /// <inheritdoc/>
                public static @int<@float> Load(string path) => global::NetGen.Saving.NetworkFile.Load<@int<@float>, float>(path);
// ⋮ lines as there: 1; then 4 in place of 3
                /// <summary>Saves to a stream what Save saves to a file. The stream need not seek, and stays open.</summary>
                /// <inheritdoc/>
                public void Save(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Save<@int<@float>, float>(this,
                    stream);
// ⋮ lines as there: 1; then 4 in place of 3
                /// <summary>Loads a network from a stream and reads no byte after it; the stream stays open.</summary>
                /// <inheritdoc/>
                public static @int<@float> Load(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Load<@int<@float>,
                    float>(stream);
// ⋮ lines as there: 1; then 8 in place of 13
                static int global::NetGen.INetwork<@int<@float>, float>.InputCount => InputCount;
                static int global::NetGen.INetwork<@int<@float>, float>.OutputCount => OutputCount;
                static int global::NetGen.INetwork<@int<@float>, float>.LayerCount => LayerCount;
                static int global::NetGen.INetwork<@int<@float>, float>.ParameterCount => ParameterCount;
                static @int<@float> global::NetGen.INetwork<@int<@float>, float>.Create() => new();
            }
        }
    }
