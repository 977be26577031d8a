// Where it differs from SnapshotTests.Lanes#_Xor_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network("model.onnx")]  DigitsNet: 4-3-2
// ⋮ lines as there: 2; then 3 in place of 3
//     Layer 1  4 → 3              Relu                  15                        12
//     Layer 2  3 → 2              Softmax                8                         6
//     in all                                            23                        18
// ⋮ lines as there: 2; then 3 in place of 9
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = max(z₁, 0)
//     Layer 2  z₂ = W₂·a₁ + b₂,  a₂ = softmax(z₂)
//       softmax(z)ₖ = exp(zₖ) / Σⱼ exp(zⱼ)
// ⋮ lines as there: 2; then 5 in place of 5
//     W₁     4 → 3            offset          0  count         12
//     W₂     3 → 2            offset         12  count          6
//     b₁     3                offset         18  count          3
//     b₂     2                offset         21  count          2
//     in all 92 bytes, from "models/model.onnx" (Float32): literals in a file beside this one, read in place
// ⋮ lines as there: 3; then 2 in place of 4
//     All else: rows in lanes (ForwardRows), since the widest layer has 4 units, and rows fill vectors where units would not.
//     Order of the sums, at every vector width: over the inputs, from the bias, first to last.
// ⋮ lines as there: 1; then 1 in place of 1
//     11264 bytes of scratch for each thread, allocated once.
// ⋮ lines as there: 3; then 1 in place of 1
partial class DigitsNet
// ⋮ lines as there: 2; then 1 in place of 1
    public const int InputCount = 4;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int OutputCount = 2;
// ⋮ lines as there: 5; then 1 in place of 3
    public const int ParameterCount = 23;
// ⋮ lines as there: 1; then 1 in place of 2
    /// <summary>The sizes 4-3-2, each layer's activation, the loss and the precision.</summary>
// ⋮ lines as there: 1; then 3 in place of 3
        [4, 3, 2],
        [global::NetGen.Activation.Relu, global::NetGen.Activation.Softmax],
        global::NetGen.Loss.CrossEntropy,
// ⋮ lines as there: 2; then 4 in place of 2
    /// <summary>All 23 parameters in one flat vector without gaps, from "models/model.onnx"; the head of this file says where each
    /// lies.</summary>
    public static global::System.ReadOnlySpan<float> Parameters =>
        global::NetGen.Numerics.CompiledParameters.Span<float>(compiledParameters, ParameterCount);
// ⋮ lines as there: 1; then 5 in place of 18
    /// <summary>Where the weight W[layer][output, input] lies in Parameters.</summary>
    /// <param name="layer">1 to <see cref="LayerCount"/>.</param>
    /// <param name="output">The unit of the layer, from 0.</param>
    /// <param name="input">The unit of the layer before, from 0.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such layer or unit.</exception>
// ⋮ lines as there: 8; then 4 in place of 2
    /// <summary>Where the bias b[layer][output] lies in Parameters.</summary>
    /// <param name="layer">1 to <see cref="LayerCount"/>.</param>
    /// <param name="output">The unit of the layer, from 0.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such layer or unit.</exception>
// ⋮ lines as there: 7; then 1 in place of 1
    /// <summary>Predicts rows of 2 from rows of 4. A row gets the same bits alone or among others.</summary>
// ⋮ lines as there: 1; then 6 in place of 2
    /// <param name="inputs">m ≥ 1 rows of <see cref="InputCount"/>.</param>
    /// <param name="outputs">Receives m rows of <see cref="OutputCount"/>.</param>
    /// <exception cref="global::System.ArgumentException">
    /// A length does not fit, or the spans overlap; nothing is written.
    /// </exception>
    public static void Forward(global::System.ReadOnlySpan<float> inputs, global::System.Span<float> outputs)
// ⋮ lines as there: 2; then 2 in place of 50
        global::NetGen.Generated.Kernels.Forward(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(Parameters), inputs,
            outputs, rows);
// ⋮ lines as there: 1; then 0 in place of 22
// ⋮ lines as there: 16; then 4 in place of 4
        internal const int Inputs = 4;
        internal const int Outputs = 2;
        internal const int WeightCount = 18;
        internal const int ParameterCount = 23;
// ⋮ lines as there: 2; then 1 in place of 1
        internal const int Slack = 14;
// ⋮ lines as there: 2; then 1 in place of 1
        private const int W2 = W1 + (4 * 3);
// ⋮ lines as there: 1; then 1 in place of 1
        private const int B2 = B1 + 3;
// ⋮ lines as there: 8; then 5 in place of 9
        private const long A2 = A1 + 3;
        private const int Stride2 = 16;
        private const long Largest = A2 + 2;
        private const long Total = Largest + 1;
        private const long ForwardWidth = Total + 1;
// ⋮ lines as there: 1; then 1 in place of 1
        internal static ReadOnlySpan<int> Units => [4, 3, 2];
// ⋮ lines as there: 35; then 5 in place of 1
                z1_0 = Simd128<T>.MultiplyAdd(x1, Simd128<T>.Load(ref p, W1 + 3), z1_0);
                Vector128<T> x2 = Simd128<T>.Broadcast(Unsafe.Add(ref x, 2));
                z1_0 = Simd128<T>.MultiplyAdd(x2, Simd128<T>.Load(ref p, W1 + 6), z1_0);
                Vector128<T> x3 = Simd128<T>.Broadcast(Unsafe.Add(ref x, 3));
                z1_0 = Simd128<T>.MultiplyAdd(x3, Simd128<T>.Load(ref p, W1 + 9), z1_0);
// ⋮ lines as there: 1; then 2 in place of 2
                // a₁ = max(z₁, 0)
                Vector128<T> a1_0 = Simd128<T>.Choose(Simd128<T>.LessThanOrEqual(z1_0, Simd128<T>.Zero), Simd128<T>.Zero, z1_0);
// ⋮ lines as there: 6; then 1 in place of 1
                z2_0 = Simd128<T>.MultiplyAdd(a1_lane1, Simd128<T>.Load(ref p, W2 + 2), z2_0);
// ⋮ lines as there: 1; then 1 in place of 3
                z2_0 = Simd128<T>.MultiplyAdd(a1_lane2, Simd128<T>.Load(ref p, W2 + 4), z2_0);
// ⋮ lines as there: 1; then 5 in place of 4
                // a₂ = softmax(z₂)
                ref T scores = ref Scratch<T>.Rent(Stride2);
                Simd128<T>.Store(z2_0, ref scores, 0);
                Activations<SingleMath, T>.Softmax<Simd128<T>, Vector128<T>>(ref scores, ref scores, 1, Stride2, Outputs);
                Matrix.CopyRows(ref scores, Outputs, ref y, Outputs, 1, Outputs);
// ⋮ lines as there: 28; then 1 in place of 1
            // z₁ = W₁·x + b₁,  a₁ = max(z₁, 0)
// ⋮ lines as there: 1; then 1 in place of 1
            Dense4x3Relu<S, V>(ref x, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref a1, lanes);
// ⋮ lines as there: 1; then 1 in place of 2
            // z₂ = W₂·a₁ + b₂,  a₂ = softmax(z₂)
// ⋮ lines as there: 1; then 3 in place of 43
            Dense3x2<S, V>(ref a1, ref Unsafe.Add(ref p, W2), ref Unsafe.Add(ref p, B2), ref a2, lanes);
            LanesSoftmax<SingleMath, T>.Softmax<S, V>(ref a2, ref a2, Outputs, lanes, ref Region(ref s, lanes, Largest), ref Region(ref s,
                lanes, Total));
// ⋮ lines as there: 2; then 0 in place of 267
// ⋮ lines as there: 1; then 1 in place of 1
        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ,  aⱼ = max(zⱼ, 0)
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Dense4x3Relu<S, V>(ref T x, ref T w, ref T b, ref T a, int lanes)
// ⋮ lines as there: 6; then 3 in place of 1
                V x2 = S.Load(ref x, (2 * (nint)lanes) + r);
                V x3 = S.Load(ref x, (3 * (nint)lanes) + r);
                for (int j = 0; j < 3; j++)
// ⋮ lines as there: 3; then 4 in place of 2
                    zj = S.MultiplyAdd(x1, S.Broadcast(Unsafe.Add(ref w, 3 + j)), zj);
                    zj = S.MultiplyAdd(x2, S.Broadcast(Unsafe.Add(ref w, 6 + j)), zj);
                    zj = S.MultiplyAdd(x3, S.Broadcast(Unsafe.Add(ref w, 9 + j)), zj);
                    S.Store(S.Choose(S.LessThanOrEqual(zj, S.Zero), S.Zero, zj), ref a, (j * (nint)lanes) + r);
// ⋮ lines as there: 4; then 1 in place of 1
        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Dense3x2<S, V>(ref T x, ref T w, ref T b, ref T z, int lanes)
// ⋮ lines as there: 7; then 1 in place of 2
                for (int j = 0; j < 2; j++)
// ⋮ lines as there: 3; then 2 in place of 3
                    zj = S.MultiplyAdd(x1, S.Broadcast(Unsafe.Add(ref w, 2 + j)), zj);
                    zj = S.MultiplyAdd(x2, S.Broadcast(Unsafe.Add(ref w, 4 + j)), zj);
// ⋮ lines as there: 1; then 0 in place of 42
