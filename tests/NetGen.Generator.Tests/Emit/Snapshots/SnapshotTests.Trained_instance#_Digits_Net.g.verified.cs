// Where it differs from SnapshotTests.Lanes#_Xor_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network(4, 3, 2, Weights = "models/model.onnx")]  DigitsNet: 4-3-2
// ⋮ lines as there: 2; then 3 in place of 3
//     Layer 1  4 → 3              Relu                  15                        12
//     Layer 2  3 → 2              Softmax                8                         6
//     in all                                            23                        18
// ⋮ lines as there: 2; then 4 in place of 3
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = max(z₁, 0)
//     Layer 2  z₂ = W₂·a₁ + b₂,  a₂ = softmax(z₂)
//       max(z, 0)′ = 1 for a > 0, else 0
//       softmax(z)ₖ = exp(zₖ) / Σⱼ exp(zⱼ),  Σⱼ gⱼ·∂aⱼ/∂zₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)
// ⋮ lines as there: 2; then 3 in place of 3
//     cost = 1/m ΣΣ −y·ln softmax(z) + l2/(2m) Σ W²
//     δ₂ = ((Σy)·a₂ − y)/m
//     δ₁ = (δ₂·W₂) ∘ [a₁ > 0]
// ⋮ lines as there: 3; then 5 in place of 5
//     W₁     4 → 3            offset          0  count         12
//     W₂     3 → 2            offset         12  count          6
//     b₁     3                offset         18  count          3
//     b₂     2                offset         21  count          2
//     in all 92 bytes, from "models/model.onnx" (Float32): literals in a file beside this one, copied into each instance
// ⋮ lines as there: 4; then 0 in place of 1
// ⋮ lines as there: 3; then 1 in place of 1
//     26624 bytes of scratch for each thread, allocated once; Descend on many rows takes a gradient more (92 bytes).
// ⋮ lines as there: 3; then 1 in place of 1
partial class DigitsNet : global::NetGen.INetwork<DigitsNet, float>
// ⋮ lines as there: 2; then 1 in place of 1
    public const int InputCount = 4;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int OutputCount = 2;
// ⋮ lines as there: 5; then 1 in place of 1
    public const int ParameterCount = 23;
// ⋮ lines as there: 1; then 3 in place of 1
    private readonly global::NetGen.Numerics.AlignedMemory<float> parameterMemory =
        global::NetGen.Numerics.CompiledParameters.Memory<float>(compiledParameters,
            ParameterCount + global::NetGen.Generated.Kernels.Slack);
// ⋮ lines as there: 1; then 1 in place of 1
    /// <summary>The sizes 4-3-2, each layer's activation, the loss and the precision.</summary>
// ⋮ lines as there: 2; then 3 in place of 3
        [4, 3, 2],
        [global::NetGen.Activation.Relu, global::NetGen.Activation.Softmax],
        global::NetGen.Loss.CrossEntropy,
// ⋮ lines as there: 2; then 2 in place of 2
    /// <summary>Makes a network that begins with the weights of "models/model.onnx".</summary>
    public DigitsNet() { }
// ⋮ lines as there: 3; then 1 in place of 1
    public DigitsNet(int seed)
// ⋮ lines as there: 5; then 1 in place of 1
    /// <summary>All 23 parameters, live, in one flat vector without gaps; the head of this file says where each lies.</summary>
// ⋮ lines as there: 26; then 1 in place of 1
    /// <summary>Predicts rows of 2 from rows of 4. A row gets the same bits alone or among others.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <remarks><c>1/m ΣΣ −y·ln softmax(z) + l2/(2m) Σ W²</c></remarks>
// ⋮ lines as there: 7; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 23 parameters.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 23 parameters and to the inputs.</summary>
// ⋮ lines as there: 31; then 1 in place of 1
    public void Save(string path) => global::NetGen.Saving.NetworkFile.Save<DigitsNet, float>(this, path);
// ⋮ lines as there: 3; then 1 in place of 1
    public static DigitsNet Load(string path) => global::NetGen.Saving.NetworkFile.Load<DigitsNet, float>(path);
// ⋮ lines as there: 3; then 1 in place of 1
    public void Save(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Save<DigitsNet, float>(this, stream);
// ⋮ lines as there: 3; then 1 in place of 1
    public static DigitsNet Load(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Load<DigitsNet, float>(stream);
// ⋮ lines as there: 1; then 5 in place of 5
    static int global::NetGen.INetwork<DigitsNet, float>.InputCount => InputCount;
    static int global::NetGen.INetwork<DigitsNet, float>.OutputCount => OutputCount;
    static int global::NetGen.INetwork<DigitsNet, float>.LayerCount => LayerCount;
    static int global::NetGen.INetwork<DigitsNet, float>.ParameterCount => ParameterCount;
    static DigitsNet global::NetGen.INetwork<DigitsNet, float>.Create() => new();
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
// ⋮ lines as there: 8; then 6 in place of 3
        private const long Z2 = A1 + 3;
        private const long A2 = Z2 + 2;
        private const int Stride2 = 16;
        private const long Largest = A2 + 2;
        private const long Total = Largest + 1;
        private const long ForwardWidth = Total + 1;
// ⋮ lines as there: 3; then 2 in place of 2
        private const long D2 = D1 + 3;
        private const long InputDelta = D2 + 2;
// ⋮ lines as there: 2; then 1 in place of 1
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
// ⋮ lines as there: 1; then 1 in place of 6
                z2_0 = Simd128<T>.MultiplyAdd(a1_lane2, Simd128<T>.Load(ref p, W2 + 4), z2_0);
// ⋮ lines as there: 1; then 5 in place of 1
                // a₂ = softmax(z₂)
                ref T scores = ref Scratch<T>.Rent(Stride2);
                Simd128<T>.Store(z2_0, ref scores, 0);
                Activations<SingleMath, T>.Softmax<Simd128<T>, Vector128<T>>(ref scores, ref scores, 1, Stride2, Outputs);
                Matrix.CopyRows(ref scores, Outputs, ref y, Outputs, 1, Outputs);
// ⋮ lines as there: 28; then 1 in place of 1
            // z₁ = W₁·x + b₁,  a₁ = max(z₁, 0)
// ⋮ lines as there: 1; then 1 in place of 1
            Dense4x3Relu<S, V>(ref x, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref a1, lanes);
// ⋮ lines as there: 1; then 1 in place of 1
            // z₂ = W₂·a₁ + b₂,  a₂ = softmax(z₂)
// ⋮ lines as there: 2; then 3 in place of 1
            Dense3x2<S, V>(ref a1, ref Unsafe.Add(ref p, W2), ref Unsafe.Add(ref p, B2), ref z2, lanes);
            LanesSoftmax<SingleMath, T>.Softmax<S, V>(ref z2, ref a2, Outputs, lanes, ref Region(ref s, lanes, Largest), ref Region(ref s,
                lanes, Total));
// ⋮ lines as there: 37; then 1 in place of 1
        // 1/m ΣΣ −y·ln softmax(z) + l2/(2m) Σ W²
// ⋮ lines as there: 6; then 1 in place of 1
        // ΣΣ −y·ln softmax(z), from z: finite as long as z is
// ⋮ lines as there: 7; then 2 in place of 11
            LanesSoftmax<SingleMath, T>.CrossEntropy<S, V>(ref z, ref y, ref Region(ref s, lanes, Largest), ref Region(ref s, lanes,
                Total), ref terms, Outputs, lanes);
// ⋮ lines as there: 56; then 1 in place of 1
        // δ₂ = ((Σy)·a₂ − y)/m; the lanes after the last row have no part in the gradient.
// ⋮ lines as there: 7; then 1 in place of 9
            LanesSoftmax<SingleMath, T>.CrossEntropyGradient<S, V>(ref a, ref y, ref delta, Outputs, lanes, perRow);
// ⋮ lines as there: 10; then 1 in place of 1
            LanesGradient<T>.Add<S, V>(ref a1, ref delta2, 3, 2, lanes, ref Unsafe.Add(ref g, W2), ref Unsafe.Add(ref g, B2));
// ⋮ lines as there: 1; then 1 in place of 1
            // δ₁ = (δ₂·W₂) ∘ [a₁ > 0]
// ⋮ lines as there: 1; then 1 in place of 1
            Propagate3x2Relu<S, V>(ref delta2, ref Unsafe.Add(ref p, W2), ref a1, ref delta1, lanes);
// ⋮ lines as there: 3; then 1 in place of 1
            LanesGradient<T>.Add<S, V>(ref x, ref delta1, 4, 3, lanes, ref Unsafe.Add(ref g, W1), ref Unsafe.Add(ref g, B1));
// ⋮ lines as there: 4; then 1 in place of 1
                Propagate4x3<S, V>(ref delta1, ref Unsafe.Add(ref p, W1), ref Region(ref s, lanes, InputDelta), lanes);
// ⋮ lines as there: 8; then 0 in place of 5
// ⋮ lines as there: 18; then 0 in place of 49
// ⋮ lines as there: 1; then 0 in place of 35
// ⋮ lines as there: 36; then 1 in place of 1
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
// ⋮ lines as there: 1; then 0 in place of 1
// ⋮ lines as there: 6; then 1 in place of 1
        private static void Propagate4x3<S, V>(ref T delta, ref T w, ref T result, int lanes)
// ⋮ lines as there: 7; then 1 in place of 2
                for (int i = 0; i < 4; i++)
// ⋮ lines as there: 1; then 1 in place of 1
                    ref T wi = ref Unsafe.Add(ref w, i * 3);
// ⋮ lines as there: 3; then 0 in place of 1
// ⋮ lines as there: 5; then 1 in place of 1
        // δᵢ = (Σⱼ δⱼ·W[j, i])·[aᵢ > 0]
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Propagate3x2Relu<S, V>(ref T delta, ref T w, ref T a, ref T result, int lanes)
// ⋮ lines as there: 5; then 2 in place of 1
                V d1 = S.Load(ref delta, lanes + r);
                for (int i = 0; i < 3; i++)
// ⋮ lines as there: 1; then 1 in place of 1
                    ref T wi = ref Unsafe.Add(ref w, i * 2);
// ⋮ lines as there: 1; then 1 in place of 0
                    gi = S.MultiplyAdd(d1, S.Broadcast(Unsafe.Add(ref wi, 1)), gi);
// ⋮ lines as there: 1; then 1 in place of 1
                    S.Store(S.Choose(S.LessThanOrEqual(ai, S.Zero), S.Zero, gi), ref result, (i * (nint)lanes) + r);
