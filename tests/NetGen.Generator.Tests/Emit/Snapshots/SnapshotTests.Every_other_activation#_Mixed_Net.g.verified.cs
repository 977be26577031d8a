// Where it differs from SnapshotTests.Lanes#_Xor_Net.g.verified.cs:
// ⋮ lines as there: 1; then 2 in place of 1
//   [Network(3, 4, 5, 6, 5, 4, 3, Activations = [Activation.LeakyRelu, Activation.Elu, Activation.Softplus, Activation.GeluTanh,
//   Activation.Silu, Activation.Identity], Loss = Loss.MeanAbsoluteError)]  MixedNet: 3-4-5-6-5-4-3
// ⋮ lines as there: 2; then 7 in place of 3
//     Layer 1  3 → 4              LeakyRelu             16                        12
//     Layer 2  4 → 5              Elu                   25                        20
//     Layer 3  5 → 6              Softplus              36                        30
//     Layer 4  6 → 5              GeluTanh              35                        30
//     Layer 5  5 → 4              Silu                  24                        20
//     Layer 6  4 → 3              Identity              15                        12
//     in all                                           151                       124
// ⋮ lines as there: 2; then 11 in place of 3
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = leaky(z₁)
//     Layer 2  z₂ = W₂·a₁ + b₂,  a₂ = elu(z₂)
//     Layer 3  z₃ = W₃·a₂ + b₃,  a₃ = ln(1 + exp(z₃))
//     Layer 4  z₄ = W₄·a₃ + b₄,  a₄ = gelu_tanh(z₄)
//     Layer 5  z₅ = W₅·a₄ + b₅,  a₅ = z₅·σ(z₅)
//     Layer 6  z₆ = W₆·a₅ + b₆,  a₆ = z₆
//       leaky(z) = z for z > 0, else 0.01·z;  leaky′(z) = 1 for a > 0, else 0.01
//       elu(z) = z for z > 0, else eᶻ − 1;  elu′(z) = 1 for a ≥ 0, else a + 1
//       ln(1 + exp(z))′ = σ(z)
//       gelu_tanh(z) = ½z(1 + t),  t = tanh(u),  u = √(2/π)(z + 0.044715·z³);  gelu_tanh′(z) = ½(1 + t) + ½z(1 − t²)·u′(z)
//       (z·σ(z))′ = σ(z)·(1 + z·(1 − σ(z)))
// ⋮ lines as there: 2; then 7 in place of 3
//     cost = 1/(2m) ΣΣ |a − y| + l2/(2m) Σ W²
//     δ₆ = sign(a₆ − y)/(2m)
//     δ₅ = (δ₆·W₆) ∘ g′(z₅)
//     δ₄ = (δ₅·W₅) ∘ g′(z₄)
//     δ₃ = (δ₄·W₄) ∘ σ(z₃)
//     δ₂ = (δ₃·W₃) ∘ [a₂ ≥ 0 ? 1 : a₂ + 1]
//     δ₁ = (δ₂·W₂) ∘ [a₁ > 0 ? 1 : 0.01]
// ⋮ lines as there: 3; then 13 in place of 5
//     W₁     3 → 4            offset          0  count         12
//     W₂     4 → 5            offset         12  count         20
//     W₃     5 → 6            offset         32  count         30
//     W₄     6 → 5            offset         62  count         30
//     W₅     5 → 4            offset         92  count         20
//     W₆     4 → 3            offset        112  count         12
//     b₁     4                offset        124  count          4
//     b₂     5                offset        128  count          5
//     b₃     6                offset        133  count          6
//     b₄     5                offset        139  count          5
//     b₅     4                offset        144  count          4
//     b₆     3                offset        148  count          3
//     in all 604 bytes
// ⋮ lines as there: 3; then 1 in place of 1
//     All else: rows in lanes (ForwardRows, BackwardRows), since the widest layer has 6 units, and rows fill vectors where units would not.
// ⋮ lines as there: 3; then 2 in place of 2
//     Rows go in blocks of 144, so that a block stays in the cache:
//     46656 bytes of scratch for each thread, allocated once; Descend on many rows takes a gradient more (604 bytes).
// ⋮ lines as there: 3; then 1 in place of 1
partial class MixedNet : global::NetGen.INetwork<MixedNet, float>
// ⋮ lines as there: 2; then 1 in place of 1
    public const int InputCount = 3;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int OutputCount = 3;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int LayerCount = 6;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int ParameterCount = 151;
// ⋮ lines as there: 3; then 1 in place of 1
    /// <summary>The sizes 3-4-5-6-5-4-3, each layer's activation, the loss and the precision.</summary>
// ⋮ lines as there: 2; then 4 in place of 3
        [3, 4, 5, 6, 5, 4, 3],
        [global::NetGen.Activation.LeakyRelu, global::NetGen.Activation.Elu, global::NetGen.Activation.Softplus,
            global::NetGen.Activation.GeluTanh, global::NetGen.Activation.Silu, global::NetGen.Activation.Identity],
        global::NetGen.Loss.MeanAbsoluteError,
// ⋮ lines as there: 3; then 1 in place of 1
    public MixedNet() { }
// ⋮ lines as there: 3; then 1 in place of 1
    public MixedNet(int seed)
// ⋮ lines as there: 5; then 1 in place of 1
    /// <summary>All 151 parameters, live, in one flat vector without gaps; the head of this file says where each lies.</summary>
// ⋮ lines as there: 26; then 1 in place of 1
    /// <summary>Predicts rows of 3 from rows of 3. A row gets the same bits alone or among others.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <remarks><c>1/(2m) ΣΣ |a − y| + l2/(2m) Σ W²</c></remarks>
// ⋮ lines as there: 7; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 151 parameters.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 151 parameters and to the inputs.</summary>
// ⋮ lines as there: 20; then 1 in place of 1
    /// <summary>z, a and δ of layers 1 to 6 for one row, to look at. Allocates.</summary>
// ⋮ lines as there: 10; then 1 in place of 1
    public void Save(string path) => global::NetGen.Saving.NetworkFile.Save<MixedNet, float>(this, path);
// ⋮ lines as there: 3; then 1 in place of 1
    public static MixedNet Load(string path) => global::NetGen.Saving.NetworkFile.Load<MixedNet, float>(path);
// ⋮ lines as there: 3; then 1 in place of 1
    public void Save(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Save<MixedNet, float>(this, stream);
// ⋮ lines as there: 3; then 1 in place of 1
    public static MixedNet Load(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Load<MixedNet, float>(stream);
// ⋮ lines as there: 1; then 5 in place of 5
    static int global::NetGen.INetwork<MixedNet, float>.InputCount => InputCount;
    static int global::NetGen.INetwork<MixedNet, float>.OutputCount => OutputCount;
    static int global::NetGen.INetwork<MixedNet, float>.LayerCount => LayerCount;
    static int global::NetGen.INetwork<MixedNet, float>.ParameterCount => ParameterCount;
    static MixedNet global::NetGen.INetwork<MixedNet, float>.Create() => new();
// ⋮ lines as there: 16; then 4 in place of 4
        internal const int Inputs = 3;
        internal const int Outputs = 3;
        internal const int WeightCount = 124;
        internal const int ParameterCount = 151;
// ⋮ lines as there: 2; then 1 in place of 1
        internal const int Slack = 13;
// ⋮ lines as there: 2; then 5 in place of 1
        private const int W2 = W1 + (3 * 4);
        private const int W3 = W2 + (4 * 5);
        private const int W4 = W3 + (5 * 6);
        private const int W5 = W4 + (6 * 5);
        private const int W6 = W5 + (5 * 4);
// ⋮ lines as there: 2; then 4 in place of 0
        private const int B3 = B2 + 5;
        private const int B4 = B3 + 6;
        private const int B5 = B4 + 5;
        private const int B6 = B5 + 4;
// ⋮ lines as there: 4; then 1 in place of 1
        private const int BlockRows = 144;
// ⋮ lines as there: 3; then 9 in place of 3
        private const long A2 = A1 + 4;
        private const long Z3 = A2 + 5;
        private const long A3 = Z3 + 6;
        private const long Z4 = A3 + 6;
        private const long A4 = Z4 + 5;
        private const long Z5 = A4 + 5;
        private const long A5 = Z5 + 4;
        private const long A6 = A5 + 4;
        private const long ForwardWidth = A6 + 3;
// ⋮ lines as there: 4; then 5 in place of 1
        private const long D3 = D2 + 5;
        private const long D4 = D3 + 6;
        private const long D5 = D4 + 5;
        private const long D6 = D5 + 4;
        private const long InputDelta = D6 + 3;
// ⋮ lines as there: 2; then 3 in place of 3
        internal static ReadOnlySpan<int> Units => [3, 4, 5, 6, 5, 4, 3];
        internal static ReadOnlySpan<int> WeightOffsets => [W1, W2, W3, W4, W5, W6];
        internal static ReadOnlySpan<int> BiasOffsets => [B1, B2, B3, B4, B5, B6];
// ⋮ lines as there: 34; then 2 in place of 0
                Vector128<T> x2 = Simd128<T>.Broadcast(Unsafe.Add(ref x, 2));
                z1_0 = Simd128<T>.MultiplyAdd(x2, Simd128<T>.Load(ref p, W1 + 8), z1_0);
// ⋮ lines as there: 1; then 3 in place of 2
                // a₁ = leaky(z₁)
                Vector128<T> a1_0 = Simd128<T>.Choose(Simd128<T>.LessThanOrEqual(z1_0, Simd128<T>.Zero),
                    Simd128<T>.Multiply(Simd128<T>.Broadcast((T)0.01), z1_0), z1_0);
// ⋮ lines as there: 3; then 1 in place of 0
                Vector128<T> z2_1 = Simd128<T>.Load(ref p, B2 + 4);
// ⋮ lines as there: 2; then 1 in place of 0
                z2_1 = Simd128<T>.MultiplyAdd(a1_lane0, Simd128<T>.Load(ref p, W2 + 4), z2_1);
// ⋮ lines as there: 1; then 2 in place of 1
                z2_0 = Simd128<T>.MultiplyAdd(a1_lane1, Simd128<T>.Load(ref p, W2 + 5), z2_0);
                z2_1 = Simd128<T>.MultiplyAdd(a1_lane1, Simd128<T>.Load(ref p, W2 + 9), z2_1);
// ⋮ lines as there: 1; then 2 in place of 1
                z2_0 = Simd128<T>.MultiplyAdd(a1_lane2, Simd128<T>.Load(ref p, W2 + 10), z2_0);
                z2_1 = Simd128<T>.MultiplyAdd(a1_lane2, Simd128<T>.Load(ref p, W2 + 14), z2_1);
// ⋮ lines as there: 1; then 82 in place of 1
                z2_0 = Simd128<T>.MultiplyAdd(a1_lane3, Simd128<T>.Load(ref p, W2 + 15), z2_0);
                z2_1 = Simd128<T>.MultiplyAdd(a1_lane3, Simd128<T>.Load(ref p, W2 + 19), z2_1);

                // a₂ = elu(z₂)
                Vector128<T> a2_0 = SingleMath.Elu<Simd128<T>, Vector128<T>>(z2_0);
                Vector128<T> a2_1 = SingleMath.Elu<Simd128<T>, Vector128<T>>(z2_1);

                // z₃ = W₃·a₂ + b₃
                Vector128<T> z3_0 = Simd128<T>.Load(ref p, B3);
                Vector128<T> z3_1 = Simd128<T>.Load(ref p, B3 + 4);
                Vector128<T> a2_lane0 = Vector128.Shuffle(a2_0, Vector128.Create(0));
                z3_0 = Simd128<T>.MultiplyAdd(a2_lane0, Simd128<T>.Load(ref p, W3), z3_0);
                z3_1 = Simd128<T>.MultiplyAdd(a2_lane0, Simd128<T>.Load(ref p, W3 + 4), z3_1);
                Vector128<T> a2_lane1 = Vector128.Shuffle(a2_0, Vector128.Create(1));
                z3_0 = Simd128<T>.MultiplyAdd(a2_lane1, Simd128<T>.Load(ref p, W3 + 6), z3_0);
                z3_1 = Simd128<T>.MultiplyAdd(a2_lane1, Simd128<T>.Load(ref p, W3 + 10), z3_1);
                Vector128<T> a2_lane2 = Vector128.Shuffle(a2_0, Vector128.Create(2));
                z3_0 = Simd128<T>.MultiplyAdd(a2_lane2, Simd128<T>.Load(ref p, W3 + 12), z3_0);
                z3_1 = Simd128<T>.MultiplyAdd(a2_lane2, Simd128<T>.Load(ref p, W3 + 16), z3_1);
                Vector128<T> a2_lane3 = Vector128.Shuffle(a2_0, Vector128.Create(3));
                z3_0 = Simd128<T>.MultiplyAdd(a2_lane3, Simd128<T>.Load(ref p, W3 + 18), z3_0);
                z3_1 = Simd128<T>.MultiplyAdd(a2_lane3, Simd128<T>.Load(ref p, W3 + 22), z3_1);
                Vector128<T> a2_lane4 = Vector128.Shuffle(a2_1, Vector128.Create(0));
                z3_0 = Simd128<T>.MultiplyAdd(a2_lane4, Simd128<T>.Load(ref p, W3 + 24), z3_0);
                z3_1 = Simd128<T>.MultiplyAdd(a2_lane4, Simd128<T>.Load(ref p, W3 + 28), z3_1);

                // a₃ = ln(1 + exp(z₃))
                Vector128<T> a3_0 = SingleMath.Softplus<Simd128<T>, Vector128<T>>(z3_0);
                Vector128<T> a3_1 = SingleMath.Softplus<Simd128<T>, Vector128<T>>(z3_1);

                // z₄ = W₄·a₃ + b₄
                Vector128<T> z4_0 = Simd128<T>.Load(ref p, B4);
                Vector128<T> z4_1 = Simd128<T>.Load(ref p, B4 + 4);
                Vector128<T> a3_lane0 = Vector128.Shuffle(a3_0, Vector128.Create(0));
                z4_0 = Simd128<T>.MultiplyAdd(a3_lane0, Simd128<T>.Load(ref p, W4), z4_0);
                z4_1 = Simd128<T>.MultiplyAdd(a3_lane0, Simd128<T>.Load(ref p, W4 + 4), z4_1);
                Vector128<T> a3_lane1 = Vector128.Shuffle(a3_0, Vector128.Create(1));
                z4_0 = Simd128<T>.MultiplyAdd(a3_lane1, Simd128<T>.Load(ref p, W4 + 5), z4_0);
                z4_1 = Simd128<T>.MultiplyAdd(a3_lane1, Simd128<T>.Load(ref p, W4 + 9), z4_1);
                Vector128<T> a3_lane2 = Vector128.Shuffle(a3_0, Vector128.Create(2));
                z4_0 = Simd128<T>.MultiplyAdd(a3_lane2, Simd128<T>.Load(ref p, W4 + 10), z4_0);
                z4_1 = Simd128<T>.MultiplyAdd(a3_lane2, Simd128<T>.Load(ref p, W4 + 14), z4_1);
                Vector128<T> a3_lane3 = Vector128.Shuffle(a3_0, Vector128.Create(3));
                z4_0 = Simd128<T>.MultiplyAdd(a3_lane3, Simd128<T>.Load(ref p, W4 + 15), z4_0);
                z4_1 = Simd128<T>.MultiplyAdd(a3_lane3, Simd128<T>.Load(ref p, W4 + 19), z4_1);
                Vector128<T> a3_lane4 = Vector128.Shuffle(a3_1, Vector128.Create(0));
                z4_0 = Simd128<T>.MultiplyAdd(a3_lane4, Simd128<T>.Load(ref p, W4 + 20), z4_0);
                z4_1 = Simd128<T>.MultiplyAdd(a3_lane4, Simd128<T>.Load(ref p, W4 + 24), z4_1);
                Vector128<T> a3_lane5 = Vector128.Shuffle(a3_1, Vector128.Create(1));
                z4_0 = Simd128<T>.MultiplyAdd(a3_lane5, Simd128<T>.Load(ref p, W4 + 25), z4_0);
                z4_1 = Simd128<T>.MultiplyAdd(a3_lane5, Simd128<T>.Load(ref p, W4 + 29), z4_1);

                // a₄ = gelu_tanh(z₄)
                Vector128<T> a4_0 = SingleMath.GeluTanh<Simd128<T>, Vector128<T>>(z4_0);
                Vector128<T> a4_1 = SingleMath.GeluTanh<Simd128<T>, Vector128<T>>(z4_1);

                // z₅ = W₅·a₄ + b₅
                Vector128<T> z5_0 = Simd128<T>.Load(ref p, B5);
                Vector128<T> a4_lane0 = Vector128.Shuffle(a4_0, Vector128.Create(0));
                z5_0 = Simd128<T>.MultiplyAdd(a4_lane0, Simd128<T>.Load(ref p, W5), z5_0);
                Vector128<T> a4_lane1 = Vector128.Shuffle(a4_0, Vector128.Create(1));
                z5_0 = Simd128<T>.MultiplyAdd(a4_lane1, Simd128<T>.Load(ref p, W5 + 4), z5_0);
                Vector128<T> a4_lane2 = Vector128.Shuffle(a4_0, Vector128.Create(2));
                z5_0 = Simd128<T>.MultiplyAdd(a4_lane2, Simd128<T>.Load(ref p, W5 + 8), z5_0);
                Vector128<T> a4_lane3 = Vector128.Shuffle(a4_0, Vector128.Create(3));
                z5_0 = Simd128<T>.MultiplyAdd(a4_lane3, Simd128<T>.Load(ref p, W5 + 12), z5_0);
                Vector128<T> a4_lane4 = Vector128.Shuffle(a4_1, Vector128.Create(0));
                z5_0 = Simd128<T>.MultiplyAdd(a4_lane4, Simd128<T>.Load(ref p, W5 + 16), z5_0);

                // a₅ = z₅·σ(z₅)
                Vector128<T> a5_0 = SingleMath.Silu<Simd128<T>, Vector128<T>>(z5_0);

                // z₆ = W₆·a₅ + b₆
                Vector128<T> z6_0 = Simd128<T>.Load(ref p, B6);
                Vector128<T> a5_lane0 = Vector128.Shuffle(a5_0, Vector128.Create(0));
                z6_0 = Simd128<T>.MultiplyAdd(a5_lane0, Simd128<T>.Load(ref p, W6), z6_0);
                Vector128<T> a5_lane1 = Vector128.Shuffle(a5_0, Vector128.Create(1));
                z6_0 = Simd128<T>.MultiplyAdd(a5_lane1, Simd128<T>.Load(ref p, W6 + 3), z6_0);
                Vector128<T> a5_lane2 = Vector128.Shuffle(a5_0, Vector128.Create(2));
                z6_0 = Simd128<T>.MultiplyAdd(a5_lane2, Simd128<T>.Load(ref p, W6 + 6), z6_0);
                Vector128<T> a5_lane3 = Vector128.Shuffle(a5_0, Vector128.Create(3));
                z6_0 = Simd128<T>.MultiplyAdd(a5_lane3, Simd128<T>.Load(ref p, W6 + 9), z6_0);
// ⋮ lines as there: 1; then 2 in place of 2
                // a₆ = z₆
                Vector128<T> a6_0 = z6_0;
// ⋮ lines as there: 1; then 3 in place of 1
                Unsafe.Add(ref y, 0) = a6_0[0];
                Unsafe.Add(ref y, 1) = a6_0[1];
                Unsafe.Add(ref y, 2) = a6_0[2];
// ⋮ lines as there: 19; then 1 in place of 1
                Lanes.ToRows(ref Region(ref s, lanes, A6), lanes, Outputs, count, ref Unsafe.Add(ref y, first * Outputs), Outputs);
// ⋮ lines as there: 8; then 1 in place of 1
            // z₁ = W₁·x + b₁,  a₁ = leaky(z₁)
// ⋮ lines as there: 1; then 1 in place of 1
            Dense3x4LeakyRelu<S, V>(ref x, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref a1, lanes);
// ⋮ lines as there: 1; then 1 in place of 2
            // z₂ = W₂·a₁ + b₂,  a₂ = elu(z₂)
// ⋮ lines as there: 1; then 20 in place of 1
            Dense4x5Elu<S, V>(ref a1, ref Unsafe.Add(ref p, W2), ref Unsafe.Add(ref p, B2), ref a2, lanes);

            // z₃ = W₃·a₂ + b₃,  a₃ = ln(1 + exp(z₃))
            ref T z3 = ref Region(ref s, lanes, Z3);
            ref T a3 = ref Region(ref s, lanes, A3);
            Dense5x6SoftplusWithZ<S, V>(ref a2, ref Unsafe.Add(ref p, W3), ref Unsafe.Add(ref p, B3), ref z3, ref a3, lanes);

            // z₄ = W₄·a₃ + b₄,  a₄ = gelu_tanh(z₄)
            ref T z4 = ref Region(ref s, lanes, Z4);
            ref T a4 = ref Region(ref s, lanes, A4);
            Dense6x5GeluTanhWithZ<S, V>(ref a3, ref Unsafe.Add(ref p, W4), ref Unsafe.Add(ref p, B4), ref z4, ref a4, lanes);

            // z₅ = W₅·a₄ + b₅,  a₅ = z₅·σ(z₅)
            ref T z5 = ref Region(ref s, lanes, Z5);
            ref T a5 = ref Region(ref s, lanes, A5);
            Dense5x4SiluWithZ<S, V>(ref a4, ref Unsafe.Add(ref p, W5), ref Unsafe.Add(ref p, B5), ref z5, ref a5, lanes);

            // z₆ = W₆·a₅ + b₆,  a₆ = z₆
            ref T a6 = ref Region(ref s, lanes, A6);
            Dense4x3<S, V>(ref a5, ref Unsafe.Add(ref p, W6), ref Unsafe.Add(ref p, B6), ref a6, lanes);
// ⋮ lines as there: 37; then 1 in place of 1
        // 1/(2m) ΣΣ |a − y| + l2/(2m) Σ W²
// ⋮ lines as there: 2; then 1 in place of 1
            double cost = loss / (2.0 * rows);
// ⋮ lines as there: 3; then 1 in place of 1
        // ΣΣ |a − y|
// ⋮ lines as there: 4; then 1 in place of 1
            ref T a = ref Region(ref s, lanes, A6);
// ⋮ lines as there: 4; then 1 in place of 1
                V ak = S.Load(ref a, k);
// ⋮ lines as there: 1; then 1 in place of 4
                V loss = S.Abs(S.Subtract(ak, yk));
// ⋮ lines as there: 59; then 1 in place of 1
        // δ₆ = sign(a₆ − y)/(2m); the lanes after the last row have no part in the gradient.
// ⋮ lines as there: 4; then 1 in place of 1
            ref T a = ref Region(ref s, lanes, A6);
// ⋮ lines as there: 1; then 1 in place of 1
            ref T delta = ref Region(ref s, lanes, D6);
// ⋮ lines as there: 5; then 5 in place of 1
                V errorgk = S.Subtract(ak, yk);
                // sign(0) = 0, and NaN stays NaN
                V signgk = S.Choose(S.LessThan(errorgk, S.Zero), S.Broadcast(-1), S.Choose(S.LessThan(S.Zero, errorgk), S.Broadcast(1),
                    errorgk));
                V gk = S.Multiply(S.Multiply(signgk, S.Broadcast((T)0.5)), scale);
// ⋮ lines as there: 9; then 34 in place of 0
            ref T delta6 = ref Region(ref s, lanes, D6);

            // ∂W₆ = Σᵣ δ₆[r]·a₅[r]ᵀ,  ∂b₆ = Σᵣ δ₆[r]
            ref T a5 = ref Region(ref s, lanes, A5);
            LanesGradient<T>.Add<S, V>(ref a5, ref delta6, 4, 3, lanes, ref Unsafe.Add(ref g, W6), ref Unsafe.Add(ref g, B6));

            // δ₅ = (δ₆·W₆) ∘ g′(z₅)
            ref T delta5 = ref Region(ref s, lanes, D5);
            ref T z5 = ref Region(ref s, lanes, Z5);
            Propagate4x3Silu<S, V>(ref delta6, ref Unsafe.Add(ref p, W6), ref z5, ref delta5, lanes);

            // ∂W₅ = Σᵣ δ₅[r]·a₄[r]ᵀ,  ∂b₅ = Σᵣ δ₅[r]
            ref T a4 = ref Region(ref s, lanes, A4);
            LanesGradient<T>.Add<S, V>(ref a4, ref delta5, 5, 4, lanes, ref Unsafe.Add(ref g, W5), ref Unsafe.Add(ref g, B5));

            // δ₄ = (δ₅·W₅) ∘ g′(z₄)
            ref T delta4 = ref Region(ref s, lanes, D4);
            ref T z4 = ref Region(ref s, lanes, Z4);
            Propagate5x4GeluTanh<S, V>(ref delta5, ref Unsafe.Add(ref p, W5), ref z4, ref delta4, lanes);

            // ∂W₄ = Σᵣ δ₄[r]·a₃[r]ᵀ,  ∂b₄ = Σᵣ δ₄[r]
            ref T a3 = ref Region(ref s, lanes, A3);
            LanesGradient<T>.Add<S, V>(ref a3, ref delta4, 6, 5, lanes, ref Unsafe.Add(ref g, W4), ref Unsafe.Add(ref g, B4));

            // δ₃ = (δ₄·W₄) ∘ σ(z₃)
            ref T delta3 = ref Region(ref s, lanes, D3);
            ref T z3 = ref Region(ref s, lanes, Z3);
            Propagate6x5Softplus<S, V>(ref delta4, ref Unsafe.Add(ref p, W4), ref z3, ref delta3, lanes);

            // ∂W₃ = Σᵣ δ₃[r]·a₂[r]ᵀ,  ∂b₃ = Σᵣ δ₃[r]
            ref T a2 = ref Region(ref s, lanes, A2);
            LanesGradient<T>.Add<S, V>(ref a2, ref delta3, 5, 6, lanes, ref Unsafe.Add(ref g, W3), ref Unsafe.Add(ref g, B3));

            // δ₂ = (δ₃·W₃) ∘ [a₂ ≥ 0 ? 1 : a₂ + 1]
// ⋮ lines as there: 1; then 1 in place of 0
            Propagate5x6Elu<S, V>(ref delta3, ref Unsafe.Add(ref p, W3), ref a2, ref delta2, lanes);
// ⋮ lines as there: 3; then 1 in place of 1
            LanesGradient<T>.Add<S, V>(ref a1, ref delta2, 4, 5, lanes, ref Unsafe.Add(ref g, W2), ref Unsafe.Add(ref g, B2));
// ⋮ lines as there: 1; then 1 in place of 1
            // δ₁ = (δ₂·W₂) ∘ [a₁ > 0 ? 1 : 0.01]
// ⋮ lines as there: 1; then 1 in place of 1
            Propagate4x5LeakyRelu<S, V>(ref delta2, ref Unsafe.Add(ref p, W2), ref a1, ref delta1, lanes);
// ⋮ lines as there: 3; then 1 in place of 1
            LanesGradient<T>.Add<S, V>(ref x, ref delta1, 3, 4, lanes, ref Unsafe.Add(ref g, W1), ref Unsafe.Add(ref g, B1));
// ⋮ lines as there: 4; then 1 in place of 1
                Propagate3x4<S, V>(ref delta1, ref Unsafe.Add(ref p, W1), ref Region(ref s, lanes, InputDelta), lanes);
// ⋮ lines as there: 42; then 2 in place of 0
            Vector128<T> x2 = Simd128<T>.Broadcast(Unsafe.Add(ref x, 2));
            z1_0 = Simd128<T>.MultiplyAdd(x2, Simd128<T>.Load(ref p, W1 + 8), z1_0);
// ⋮ lines as there: 1; then 3 in place of 2
            // a₁ = leaky(z₁)
            Vector128<T> a1_0 = Simd128<T>.Choose(Simd128<T>.LessThanOrEqual(z1_0, Simd128<T>.Zero),
                Simd128<T>.Multiply(Simd128<T>.Broadcast((T)0.01), z1_0), z1_0);
// ⋮ lines as there: 3; then 1 in place of 0
            Vector128<T> z2_1 = Simd128<T>.Load(ref p, B2 + 4);
// ⋮ lines as there: 2; then 1 in place of 0
            z2_1 = Simd128<T>.MultiplyAdd(a1_lane0, Simd128<T>.Load(ref p, W2 + 4), z2_1);
// ⋮ lines as there: 1; then 2 in place of 1
            z2_0 = Simd128<T>.MultiplyAdd(a1_lane1, Simd128<T>.Load(ref p, W2 + 5), z2_0);
            z2_1 = Simd128<T>.MultiplyAdd(a1_lane1, Simd128<T>.Load(ref p, W2 + 9), z2_1);
// ⋮ lines as there: 1; then 2 in place of 1
            z2_0 = Simd128<T>.MultiplyAdd(a1_lane2, Simd128<T>.Load(ref p, W2 + 10), z2_0);
            z2_1 = Simd128<T>.MultiplyAdd(a1_lane2, Simd128<T>.Load(ref p, W2 + 14), z2_1);
// ⋮ lines as there: 1; then 82 in place of 1
            z2_0 = Simd128<T>.MultiplyAdd(a1_lane3, Simd128<T>.Load(ref p, W2 + 15), z2_0);
            z2_1 = Simd128<T>.MultiplyAdd(a1_lane3, Simd128<T>.Load(ref p, W2 + 19), z2_1);

            // a₂ = elu(z₂)
            Vector128<T> a2_0 = SingleMath.Elu<Simd128<T>, Vector128<T>>(z2_0);
            Vector128<T> a2_1 = SingleMath.Elu<Simd128<T>, Vector128<T>>(z2_1);

            // z₃ = W₃·a₂ + b₃
            Vector128<T> z3_0 = Simd128<T>.Load(ref p, B3);
            Vector128<T> z3_1 = Simd128<T>.Load(ref p, B3 + 4);
            Vector128<T> a2_lane0 = Vector128.Shuffle(a2_0, Vector128.Create(0));
            z3_0 = Simd128<T>.MultiplyAdd(a2_lane0, Simd128<T>.Load(ref p, W3), z3_0);
            z3_1 = Simd128<T>.MultiplyAdd(a2_lane0, Simd128<T>.Load(ref p, W3 + 4), z3_1);
            Vector128<T> a2_lane1 = Vector128.Shuffle(a2_0, Vector128.Create(1));
            z3_0 = Simd128<T>.MultiplyAdd(a2_lane1, Simd128<T>.Load(ref p, W3 + 6), z3_0);
            z3_1 = Simd128<T>.MultiplyAdd(a2_lane1, Simd128<T>.Load(ref p, W3 + 10), z3_1);
            Vector128<T> a2_lane2 = Vector128.Shuffle(a2_0, Vector128.Create(2));
            z3_0 = Simd128<T>.MultiplyAdd(a2_lane2, Simd128<T>.Load(ref p, W3 + 12), z3_0);
            z3_1 = Simd128<T>.MultiplyAdd(a2_lane2, Simd128<T>.Load(ref p, W3 + 16), z3_1);
            Vector128<T> a2_lane3 = Vector128.Shuffle(a2_0, Vector128.Create(3));
            z3_0 = Simd128<T>.MultiplyAdd(a2_lane3, Simd128<T>.Load(ref p, W3 + 18), z3_0);
            z3_1 = Simd128<T>.MultiplyAdd(a2_lane3, Simd128<T>.Load(ref p, W3 + 22), z3_1);
            Vector128<T> a2_lane4 = Vector128.Shuffle(a2_1, Vector128.Create(0));
            z3_0 = Simd128<T>.MultiplyAdd(a2_lane4, Simd128<T>.Load(ref p, W3 + 24), z3_0);
            z3_1 = Simd128<T>.MultiplyAdd(a2_lane4, Simd128<T>.Load(ref p, W3 + 28), z3_1);

            // a₃ = ln(1 + exp(z₃))
            Vector128<T> a3_0 = SingleMath.Softplus<Simd128<T>, Vector128<T>>(z3_0);
            Vector128<T> a3_1 = SingleMath.Softplus<Simd128<T>, Vector128<T>>(z3_1);

            // z₄ = W₄·a₃ + b₄
            Vector128<T> z4_0 = Simd128<T>.Load(ref p, B4);
            Vector128<T> z4_1 = Simd128<T>.Load(ref p, B4 + 4);
            Vector128<T> a3_lane0 = Vector128.Shuffle(a3_0, Vector128.Create(0));
            z4_0 = Simd128<T>.MultiplyAdd(a3_lane0, Simd128<T>.Load(ref p, W4), z4_0);
            z4_1 = Simd128<T>.MultiplyAdd(a3_lane0, Simd128<T>.Load(ref p, W4 + 4), z4_1);
            Vector128<T> a3_lane1 = Vector128.Shuffle(a3_0, Vector128.Create(1));
            z4_0 = Simd128<T>.MultiplyAdd(a3_lane1, Simd128<T>.Load(ref p, W4 + 5), z4_0);
            z4_1 = Simd128<T>.MultiplyAdd(a3_lane1, Simd128<T>.Load(ref p, W4 + 9), z4_1);
            Vector128<T> a3_lane2 = Vector128.Shuffle(a3_0, Vector128.Create(2));
            z4_0 = Simd128<T>.MultiplyAdd(a3_lane2, Simd128<T>.Load(ref p, W4 + 10), z4_0);
            z4_1 = Simd128<T>.MultiplyAdd(a3_lane2, Simd128<T>.Load(ref p, W4 + 14), z4_1);
            Vector128<T> a3_lane3 = Vector128.Shuffle(a3_0, Vector128.Create(3));
            z4_0 = Simd128<T>.MultiplyAdd(a3_lane3, Simd128<T>.Load(ref p, W4 + 15), z4_0);
            z4_1 = Simd128<T>.MultiplyAdd(a3_lane3, Simd128<T>.Load(ref p, W4 + 19), z4_1);
            Vector128<T> a3_lane4 = Vector128.Shuffle(a3_1, Vector128.Create(0));
            z4_0 = Simd128<T>.MultiplyAdd(a3_lane4, Simd128<T>.Load(ref p, W4 + 20), z4_0);
            z4_1 = Simd128<T>.MultiplyAdd(a3_lane4, Simd128<T>.Load(ref p, W4 + 24), z4_1);
            Vector128<T> a3_lane5 = Vector128.Shuffle(a3_1, Vector128.Create(1));
            z4_0 = Simd128<T>.MultiplyAdd(a3_lane5, Simd128<T>.Load(ref p, W4 + 25), z4_0);
            z4_1 = Simd128<T>.MultiplyAdd(a3_lane5, Simd128<T>.Load(ref p, W4 + 29), z4_1);

            // a₄ = gelu_tanh(z₄)
            Vector128<T> a4_0 = SingleMath.GeluTanh<Simd128<T>, Vector128<T>>(z4_0);
            Vector128<T> a4_1 = SingleMath.GeluTanh<Simd128<T>, Vector128<T>>(z4_1);

            // z₅ = W₅·a₄ + b₅
            Vector128<T> z5_0 = Simd128<T>.Load(ref p, B5);
            Vector128<T> a4_lane0 = Vector128.Shuffle(a4_0, Vector128.Create(0));
            z5_0 = Simd128<T>.MultiplyAdd(a4_lane0, Simd128<T>.Load(ref p, W5), z5_0);
            Vector128<T> a4_lane1 = Vector128.Shuffle(a4_0, Vector128.Create(1));
            z5_0 = Simd128<T>.MultiplyAdd(a4_lane1, Simd128<T>.Load(ref p, W5 + 4), z5_0);
            Vector128<T> a4_lane2 = Vector128.Shuffle(a4_0, Vector128.Create(2));
            z5_0 = Simd128<T>.MultiplyAdd(a4_lane2, Simd128<T>.Load(ref p, W5 + 8), z5_0);
            Vector128<T> a4_lane3 = Vector128.Shuffle(a4_0, Vector128.Create(3));
            z5_0 = Simd128<T>.MultiplyAdd(a4_lane3, Simd128<T>.Load(ref p, W5 + 12), z5_0);
            Vector128<T> a4_lane4 = Vector128.Shuffle(a4_1, Vector128.Create(0));
            z5_0 = Simd128<T>.MultiplyAdd(a4_lane4, Simd128<T>.Load(ref p, W5 + 16), z5_0);

            // a₅ = z₅·σ(z₅)
            Vector128<T> a5_0 = SingleMath.Silu<Simd128<T>, Vector128<T>>(z5_0);

            // z₆ = W₆·a₅ + b₆
            Vector128<T> z6_0 = Simd128<T>.Load(ref p, B6);
            Vector128<T> a5_lane0 = Vector128.Shuffle(a5_0, Vector128.Create(0));
            z6_0 = Simd128<T>.MultiplyAdd(a5_lane0, Simd128<T>.Load(ref p, W6), z6_0);
            Vector128<T> a5_lane1 = Vector128.Shuffle(a5_0, Vector128.Create(1));
            z6_0 = Simd128<T>.MultiplyAdd(a5_lane1, Simd128<T>.Load(ref p, W6 + 3), z6_0);
            Vector128<T> a5_lane2 = Vector128.Shuffle(a5_0, Vector128.Create(2));
            z6_0 = Simd128<T>.MultiplyAdd(a5_lane2, Simd128<T>.Load(ref p, W6 + 6), z6_0);
            Vector128<T> a5_lane3 = Vector128.Shuffle(a5_0, Vector128.Create(3));
            z6_0 = Simd128<T>.MultiplyAdd(a5_lane3, Simd128<T>.Load(ref p, W6 + 9), z6_0);
// ⋮ lines as there: 1; then 2 in place of 2
            // a₆ = z₆
            Vector128<T> a6_0 = z6_0;
// ⋮ lines as there: 1; then 4 in place of 8
            // 1/(2m) ΣΣ |a − y| + l2/(2m) Σ W², with m = 1
            Vector128<T> y_0 = Vector128.Create(Unsafe.Add(ref y, 0), Unsafe.Add(ref y, 1), Unsafe.Add(ref y, 2), 0);
            Vector128<T> loss0 = Simd128<T>.Abs(Simd128<T>.Subtract(a6_0, y_0));
            T cost = MeanCost(ref p, (double)loss0[0] + (double)loss0[1] + (double)loss0[2], 1, l2);
// ⋮ lines as there: 1; then 7 in place of 3
            // δ₆ = sign(a₆ − y)/(2m)
            Vector128<T> errorg6_0 = Simd128<T>.Subtract(a6_0, y_0);
            // sign(0) = 0, and NaN stays NaN
            Vector128<T> signg6_0 = Simd128<T>.Choose(Simd128<T>.LessThan(errorg6_0, Simd128<T>.Zero), Simd128<T>.Broadcast(-1),
                Simd128<T>.Choose(Simd128<T>.LessThan(Simd128<T>.Zero, errorg6_0), Simd128<T>.Broadcast(1), errorg6_0));
            Vector128<T> g6_0 = Simd128<T>.Multiply(signg6_0, Simd128<T>.Broadcast((T)0.5));
            Vector128<T> delta6_0 = Simd128<T>.BitAnd(g6_0, Vector128.Create(-1, -1, -1, 0).AsSingle());
// ⋮ lines as there: 3; then 26 in place of 0

            Vector128<T> w6_0_0 = Simd128<T>.Load(ref p, W6);
            Vector128<T> w6_1_0 = Simd128<T>.Load(ref p, W6 + 3);
            Vector128<T> w6_2_0 = Simd128<T>.Load(ref p, W6 + 6);
            Vector128<T> w6_3_0 = Simd128<T>.Load(ref p, W6 + 9);

            // δ₅ = (δ₆·W₆) ∘ g′(z₅)
            T g5_unit0 = Simd128<T>.Sum(Simd128<T>.Multiply(delta6_0, w6_0_0));
            T g5_unit1 = Simd128<T>.Sum(Simd128<T>.Multiply(delta6_0, w6_1_0));
            T g5_unit2 = Simd128<T>.Sum(Simd128<T>.Multiply(delta6_0, w6_2_0));
            T g5_unit3 = Simd128<T>.Sum(Simd128<T>.Multiply(delta6_0, w6_3_0));
            Vector128<T> g5_0 = Vector128.Create(g5_unit0, g5_unit1, g5_unit2, g5_unit3);
            Vector128<T> delta5_0 = Simd128<T>.Multiply(g5_0, SingleMath.SiluGradient<Simd128<T>, Vector128<T>>(z5_0));

            // W₆ ← W₆ − rate·(δ₆·a₅ᵀ + l2·W₆),  b₆ ← b₆ − rate·δ₆
            // Lanes after the row belong to others; they are written back as they were.
            Vector128<T> keep6 = Simd128<T>.Choose(Vector128.Create(-1, -1, -1, 0).AsSingle(), keep, Simd128<T>.Broadcast(1));
            Vector128<T> step6_0 = Simd128<T>.Multiply(step, a5_lane0);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step6_0, delta6_0, Simd128<T>.Multiply(keep6, w6_0_0)), ref p, W6);
            Vector128<T> step6_1 = Simd128<T>.Multiply(step, a5_lane1);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step6_1, delta6_0, Simd128<T>.Multiply(keep6, w6_1_0)), ref p, W6 + 3);
            Vector128<T> step6_2 = Simd128<T>.Multiply(step, a5_lane2);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step6_2, delta6_0, Simd128<T>.Multiply(keep6, w6_2_0)), ref p, W6 + 6);
            Vector128<T> step6_3 = Simd128<T>.Multiply(step, a5_lane3);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step6_3, delta6_0, Simd128<T>.Multiply(keep6, w6_3_0)), ref p, W6 + 9);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step, delta6_0, Simd128<T>.Load(ref p, B6)), ref p, B6);
// ⋮ lines as there: 1; then 126 in place of 0
            Vector128<T> w5_0_0 = Simd128<T>.Load(ref p, W5);
            Vector128<T> w5_1_0 = Simd128<T>.Load(ref p, W5 + 4);
            Vector128<T> w5_2_0 = Simd128<T>.Load(ref p, W5 + 8);
            Vector128<T> w5_3_0 = Simd128<T>.Load(ref p, W5 + 12);
            Vector128<T> w5_4_0 = Simd128<T>.Load(ref p, W5 + 16);

            // δ₄ = (δ₅·W₅) ∘ g′(z₄)
            T g4_unit0 = Simd128<T>.Sum(Simd128<T>.Multiply(delta5_0, w5_0_0));
            T g4_unit1 = Simd128<T>.Sum(Simd128<T>.Multiply(delta5_0, w5_1_0));
            T g4_unit2 = Simd128<T>.Sum(Simd128<T>.Multiply(delta5_0, w5_2_0));
            T g4_unit3 = Simd128<T>.Sum(Simd128<T>.Multiply(delta5_0, w5_3_0));
            T g4_unit4 = Simd128<T>.Sum(Simd128<T>.Multiply(delta5_0, w5_4_0));
            Vector128<T> g4_0 = Vector128.Create(g4_unit0, g4_unit1, g4_unit2, g4_unit3);
            Vector128<T> delta4_0 = Simd128<T>.Multiply(g4_0, SingleMath.GeluTanhGradient<Simd128<T>, Vector128<T>>(z4_0));
            Vector128<T> g4_1 = Vector128.Create(g4_unit4, 0, 0, 0);
            Vector128<T> delta4_1 = Simd128<T>.BitAnd(Simd128<T>.Multiply(g4_1, SingleMath.GeluTanhGradient<Simd128<T>,
                Vector128<T>>(z4_1)), Vector128.Create(-1, 0, 0, 0).AsSingle());

            // W₅ ← W₅ − rate·(δ₅·a₄ᵀ + l2·W₅),  b₅ ← b₅ − rate·δ₅
            Vector128<T> step5_0 = Simd128<T>.Multiply(step, a4_lane0);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step5_0, delta5_0, Simd128<T>.Multiply(keep, w5_0_0)), ref p, W5);
            Vector128<T> step5_1 = Simd128<T>.Multiply(step, a4_lane1);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step5_1, delta5_0, Simd128<T>.Multiply(keep, w5_1_0)), ref p, W5 + 4);
            Vector128<T> step5_2 = Simd128<T>.Multiply(step, a4_lane2);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step5_2, delta5_0, Simd128<T>.Multiply(keep, w5_2_0)), ref p, W5 + 8);
            Vector128<T> step5_3 = Simd128<T>.Multiply(step, a4_lane3);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step5_3, delta5_0, Simd128<T>.Multiply(keep, w5_3_0)), ref p, W5 + 12);
            Vector128<T> step5_4 = Simd128<T>.Multiply(step, a4_lane4);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step5_4, delta5_0, Simd128<T>.Multiply(keep, w5_4_0)), ref p, W5 + 16);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step, delta5_0, Simd128<T>.Load(ref p, B5)), ref p, B5);

            Vector128<T> w4_0_0 = Simd128<T>.Load(ref p, W4);
            Vector128<T> w4_0_1 = Simd128<T>.Load(ref p, W4 + 4);
            Vector128<T> w4_1_0 = Simd128<T>.Load(ref p, W4 + 5);
            Vector128<T> w4_1_1 = Simd128<T>.Load(ref p, W4 + 9);
            Vector128<T> w4_2_0 = Simd128<T>.Load(ref p, W4 + 10);
            Vector128<T> w4_2_1 = Simd128<T>.Load(ref p, W4 + 14);
            Vector128<T> w4_3_0 = Simd128<T>.Load(ref p, W4 + 15);
            Vector128<T> w4_3_1 = Simd128<T>.Load(ref p, W4 + 19);
            Vector128<T> w4_4_0 = Simd128<T>.Load(ref p, W4 + 20);
            Vector128<T> w4_4_1 = Simd128<T>.Load(ref p, W4 + 24);
            Vector128<T> w4_5_0 = Simd128<T>.Load(ref p, W4 + 25);
            Vector128<T> w4_5_1 = Simd128<T>.Load(ref p, W4 + 29);

            // δ₃ = (δ₄·W₄) ∘ σ(z₃)
            T g3_unit0 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta4_1, w4_0_1, Simd128<T>.Multiply(delta4_0, w4_0_0)));
            T g3_unit1 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta4_1, w4_1_1, Simd128<T>.Multiply(delta4_0, w4_1_0)));
            T g3_unit2 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta4_1, w4_2_1, Simd128<T>.Multiply(delta4_0, w4_2_0)));
            T g3_unit3 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta4_1, w4_3_1, Simd128<T>.Multiply(delta4_0, w4_3_0)));
            T g3_unit4 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta4_1, w4_4_1, Simd128<T>.Multiply(delta4_0, w4_4_0)));
            T g3_unit5 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta4_1, w4_5_1, Simd128<T>.Multiply(delta4_0, w4_5_0)));
            Vector128<T> g3_0 = Vector128.Create(g3_unit0, g3_unit1, g3_unit2, g3_unit3);
            Vector128<T> delta3_0 = Simd128<T>.Multiply(g3_0, SingleMath.SoftplusGradient<Simd128<T>, Vector128<T>>(z3_0));
            Vector128<T> g3_1 = Vector128.Create(g3_unit4, g3_unit5, 0, 0);
            Vector128<T> delta3_1 = Simd128<T>.BitAnd(Simd128<T>.Multiply(g3_1, SingleMath.SoftplusGradient<Simd128<T>,
                Vector128<T>>(z3_1)), Vector128.Create(-1, -1, 0, 0).AsSingle());

            // W₄ ← W₄ − rate·(δ₄·a₃ᵀ + l2·W₄),  b₄ ← b₄ − rate·δ₄
            // Lanes after the row belong to others; they are written back as they were.
            Vector128<T> keep4 = Simd128<T>.Choose(Vector128.Create(-1, 0, 0, 0).AsSingle(), keep, Simd128<T>.Broadcast(1));
            Vector128<T> step4_0 = Simd128<T>.Multiply(step, a3_lane0);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_0, delta4_0, Simd128<T>.Multiply(keep, w4_0_0)), ref p, W4);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_0, delta4_1, Simd128<T>.Multiply(keep4, w4_0_1)), ref p, W4 + 4);
            Vector128<T> step4_1 = Simd128<T>.Multiply(step, a3_lane1);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_1, delta4_0, Simd128<T>.Multiply(keep, w4_1_0)), ref p, W4 + 5);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_1, delta4_1, Simd128<T>.Multiply(keep4, w4_1_1)), ref p, W4 + 9);
            Vector128<T> step4_2 = Simd128<T>.Multiply(step, a3_lane2);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_2, delta4_0, Simd128<T>.Multiply(keep, w4_2_0)), ref p, W4 + 10);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_2, delta4_1, Simd128<T>.Multiply(keep4, w4_2_1)), ref p, W4 + 14);
            Vector128<T> step4_3 = Simd128<T>.Multiply(step, a3_lane3);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_3, delta4_0, Simd128<T>.Multiply(keep, w4_3_0)), ref p, W4 + 15);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_3, delta4_1, Simd128<T>.Multiply(keep4, w4_3_1)), ref p, W4 + 19);
            Vector128<T> step4_4 = Simd128<T>.Multiply(step, a3_lane4);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_4, delta4_0, Simd128<T>.Multiply(keep, w4_4_0)), ref p, W4 + 20);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_4, delta4_1, Simd128<T>.Multiply(keep4, w4_4_1)), ref p, W4 + 24);
            Vector128<T> step4_5 = Simd128<T>.Multiply(step, a3_lane5);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_5, delta4_0, Simd128<T>.Multiply(keep, w4_5_0)), ref p, W4 + 25);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step4_5, delta4_1, Simd128<T>.Multiply(keep4, w4_5_1)), ref p, W4 + 29);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step, delta4_0, Simd128<T>.Load(ref p, B4)), ref p, B4);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step, delta4_1, Simd128<T>.Load(ref p, B4 + 4)), ref p, B4 + 4);

            Vector128<T> w3_0_0 = Simd128<T>.Load(ref p, W3);
            Vector128<T> w3_0_1 = Simd128<T>.Load(ref p, W3 + 4);
            Vector128<T> w3_1_0 = Simd128<T>.Load(ref p, W3 + 6);
            Vector128<T> w3_1_1 = Simd128<T>.Load(ref p, W3 + 10);
            Vector128<T> w3_2_0 = Simd128<T>.Load(ref p, W3 + 12);
            Vector128<T> w3_2_1 = Simd128<T>.Load(ref p, W3 + 16);
            Vector128<T> w3_3_0 = Simd128<T>.Load(ref p, W3 + 18);
            Vector128<T> w3_3_1 = Simd128<T>.Load(ref p, W3 + 22);
            Vector128<T> w3_4_0 = Simd128<T>.Load(ref p, W3 + 24);
            Vector128<T> w3_4_1 = Simd128<T>.Load(ref p, W3 + 28);

            // δ₂ = (δ₃·W₃) ∘ [a₂ ≥ 0 ? 1 : a₂ + 1]
            T g2_unit0 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta3_1, w3_0_1, Simd128<T>.Multiply(delta3_0, w3_0_0)));
            T g2_unit1 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta3_1, w3_1_1, Simd128<T>.Multiply(delta3_0, w3_1_0)));
            T g2_unit2 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta3_1, w3_2_1, Simd128<T>.Multiply(delta3_0, w3_2_0)));
            T g2_unit3 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta3_1, w3_3_1, Simd128<T>.Multiply(delta3_0, w3_3_0)));
            T g2_unit4 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta3_1, w3_4_1, Simd128<T>.Multiply(delta3_0, w3_4_0)));
            Vector128<T> g2_0 = Vector128.Create(g2_unit0, g2_unit1, g2_unit2, g2_unit3);
            Vector128<T> delta2_0 = Simd128<T>.Choose(Simd128<T>.LessThan(a2_0, Simd128<T>.Zero), Simd128<T>.Multiply(g2_0,
                Simd128<T>.Add(a2_0, Simd128<T>.Broadcast(1))), g2_0);
            Vector128<T> g2_1 = Vector128.Create(g2_unit4, 0, 0, 0);
            Vector128<T> delta2_1 = Simd128<T>.BitAnd(Simd128<T>.Choose(Simd128<T>.LessThan(a2_1, Simd128<T>.Zero),
                Simd128<T>.Multiply(g2_1, Simd128<T>.Add(a2_1, Simd128<T>.Broadcast(1))), g2_1), Vector128.Create(-1, 0, 0, 0).AsSingle());

            // W₃ ← W₃ − rate·(δ₃·a₂ᵀ + l2·W₃),  b₃ ← b₃ − rate·δ₃
            // Lanes after the row belong to others; they are written back as they were.
            Vector128<T> keep3 = Simd128<T>.Choose(Vector128.Create(-1, -1, 0, 0).AsSingle(), keep, Simd128<T>.Broadcast(1));
            Vector128<T> step3_0 = Simd128<T>.Multiply(step, a2_lane0);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_0, delta3_0, Simd128<T>.Multiply(keep, w3_0_0)), ref p, W3);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_0, delta3_1, Simd128<T>.Multiply(keep3, w3_0_1)), ref p, W3 + 4);
            Vector128<T> step3_1 = Simd128<T>.Multiply(step, a2_lane1);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_1, delta3_0, Simd128<T>.Multiply(keep, w3_1_0)), ref p, W3 + 6);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_1, delta3_1, Simd128<T>.Multiply(keep3, w3_1_1)), ref p, W3 + 10);
            Vector128<T> step3_2 = Simd128<T>.Multiply(step, a2_lane2);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_2, delta3_0, Simd128<T>.Multiply(keep, w3_2_0)), ref p, W3 + 12);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_2, delta3_1, Simd128<T>.Multiply(keep3, w3_2_1)), ref p, W3 + 16);
            Vector128<T> step3_3 = Simd128<T>.Multiply(step, a2_lane3);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_3, delta3_0, Simd128<T>.Multiply(keep, w3_3_0)), ref p, W3 + 18);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_3, delta3_1, Simd128<T>.Multiply(keep3, w3_3_1)), ref p, W3 + 22);
            Vector128<T> step3_4 = Simd128<T>.Multiply(step, a2_lane4);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_4, delta3_0, Simd128<T>.Multiply(keep, w3_4_0)), ref p, W3 + 24);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step3_4, delta3_1, Simd128<T>.Multiply(keep3, w3_4_1)), ref p, W3 + 28);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step, delta3_0, Simd128<T>.Load(ref p, B3)), ref p, B3);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step, delta3_1, Simd128<T>.Load(ref p, B3 + 4)), ref p, B3 + 4);

// ⋮ lines as there: 1; then 7 in place of 3
            Vector128<T> w2_0_1 = Simd128<T>.Load(ref p, W2 + 4);
            Vector128<T> w2_1_0 = Simd128<T>.Load(ref p, W2 + 5);
            Vector128<T> w2_1_1 = Simd128<T>.Load(ref p, W2 + 9);
            Vector128<T> w2_2_0 = Simd128<T>.Load(ref p, W2 + 10);
            Vector128<T> w2_2_1 = Simd128<T>.Load(ref p, W2 + 14);
            Vector128<T> w2_3_0 = Simd128<T>.Load(ref p, W2 + 15);
            Vector128<T> w2_3_1 = Simd128<T>.Load(ref p, W2 + 19);
// ⋮ lines as there: 1; then 5 in place of 5
            // δ₁ = (δ₂·W₂) ∘ [a₁ > 0 ? 1 : 0.01]
            T g1_unit0 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta2_1, w2_0_1, Simd128<T>.Multiply(delta2_0, w2_0_0)));
            T g1_unit1 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta2_1, w2_1_1, Simd128<T>.Multiply(delta2_0, w2_1_0)));
            T g1_unit2 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta2_1, w2_2_1, Simd128<T>.Multiply(delta2_0, w2_2_0)));
            T g1_unit3 = Simd128<T>.Sum(Simd128<T>.MultiplyAdd(delta2_1, w2_3_1, Simd128<T>.Multiply(delta2_0, w2_3_0)));
// ⋮ lines as there: 1; then 2 in place of 2
            Vector128<T> delta1_0 = Simd128<T>.Choose(Simd128<T>.LessThanOrEqual(a1_0, Simd128<T>.Zero),
                Simd128<T>.Multiply(Simd128<T>.Broadcast((T)0.01), g1_0), g1_0);
// ⋮ lines as there: 5; then 2 in place of 1
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step2_0, delta2_0, Simd128<T>.Multiply(keep, w2_0_0)), ref p, W2);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step2_0, delta2_1, Simd128<T>.Multiply(keep2, w2_0_1)), ref p, W2 + 4);
// ⋮ lines as there: 1; then 2 in place of 1
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step2_1, delta2_0, Simd128<T>.Multiply(keep, w2_1_0)), ref p, W2 + 5);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step2_1, delta2_1, Simd128<T>.Multiply(keep2, w2_1_1)), ref p, W2 + 9);
// ⋮ lines as there: 1; then 2 in place of 1
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step2_2, delta2_0, Simd128<T>.Multiply(keep, w2_2_0)), ref p, W2 + 10);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step2_2, delta2_1, Simd128<T>.Multiply(keep2, w2_2_1)), ref p, W2 + 14);
// ⋮ lines as there: 1; then 2 in place of 1
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step2_3, delta2_0, Simd128<T>.Multiply(keep, w2_3_0)), ref p, W2 + 15);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step2_3, delta2_1, Simd128<T>.Multiply(keep2, w2_3_1)), ref p, W2 + 19);
// ⋮ lines as there: 1; then 1 in place of 0
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step, delta2_1, Simd128<T>.Load(ref p, B2 + 4)), ref p, B2 + 4);
// ⋮ lines as there: 3; then 1 in place of 0
            Vector128<T> w1_2_0 = Simd128<T>.Load(ref p, W1 + 8);
// ⋮ lines as there: 6; then 2 in place of 0
            Vector128<T> step1_2 = Simd128<T>.Multiply(step, x2);
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step1_2, delta1_0, Simd128<T>.Multiply(keep, w1_2_0)), ref p, W1 + 8);
// ⋮ lines as there: 38; then 12 in place of 0
            Lanes.WeightedInput(trace.A(2), ref Unsafe.Add(ref p, W3), ref Unsafe.Add(ref p, B3), trace.Z(3));
            Lanes.ToRow(ref Region(ref s, lanes, A3), lanes, trace.A(3));
            Lanes.ToRow(ref Region(ref s, lanes, D3), lanes, trace.Delta(3));
            Lanes.WeightedInput(trace.A(3), ref Unsafe.Add(ref p, W4), ref Unsafe.Add(ref p, B4), trace.Z(4));
            Lanes.ToRow(ref Region(ref s, lanes, A4), lanes, trace.A(4));
            Lanes.ToRow(ref Region(ref s, lanes, D4), lanes, trace.Delta(4));
            Lanes.WeightedInput(trace.A(4), ref Unsafe.Add(ref p, W5), ref Unsafe.Add(ref p, B5), trace.Z(5));
            Lanes.ToRow(ref Region(ref s, lanes, A5), lanes, trace.A(5));
            Lanes.ToRow(ref Region(ref s, lanes, D5), lanes, trace.Delta(5));
            Lanes.WeightedInput(trace.A(5), ref Unsafe.Add(ref p, W6), ref Unsafe.Add(ref p, B6), trace.Z(6));
            Lanes.ToRow(ref Region(ref s, lanes, A6), lanes, trace.A(6));
            Lanes.ToRow(ref Region(ref s, lanes, D6), lanes, trace.Delta(6));
// ⋮ lines as there: 3; then 100 in place of 1
        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ,  aⱼ = leaky(zⱼ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Dense3x4LeakyRelu<S, V>(ref T x, ref T w, ref T b, ref T a, int lanes)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint r = 0; r < lanes; r += S.Count)
            {
                V x0 = S.Load(ref x, r);
                V x1 = S.Load(ref x, lanes + r);
                V x2 = S.Load(ref x, (2 * (nint)lanes) + r);
                for (int j = 0; j < 4; j++)
                {
                    V zj = S.Broadcast(Unsafe.Add(ref b, j));
                    zj = S.MultiplyAdd(x0, S.Broadcast(Unsafe.Add(ref w, j)), zj);
                    zj = S.MultiplyAdd(x1, S.Broadcast(Unsafe.Add(ref w, 4 + j)), zj);
                    zj = S.MultiplyAdd(x2, S.Broadcast(Unsafe.Add(ref w, 8 + j)), zj);
                    S.Store(S.Choose(S.LessThanOrEqual(zj, S.Zero), S.Multiply(S.Broadcast((T)0.01), zj), zj), ref a,
                        (j * (nint)lanes) + r);
                }
            }
        }

        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ,  aⱼ = elu(zⱼ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Dense4x5Elu<S, V>(ref T x, ref T w, ref T b, ref T a, int lanes)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint r = 0; r < lanes; r += S.Count)
            {
                V x0 = S.Load(ref x, r);
                V x1 = S.Load(ref x, lanes + r);
                V x2 = S.Load(ref x, (2 * (nint)lanes) + r);
                V x3 = S.Load(ref x, (3 * (nint)lanes) + r);
                for (int j = 0; j < 5; j++)
                {
                    V zj = S.Broadcast(Unsafe.Add(ref b, j));
                    zj = S.MultiplyAdd(x0, S.Broadcast(Unsafe.Add(ref w, j)), zj);
                    zj = S.MultiplyAdd(x1, S.Broadcast(Unsafe.Add(ref w, 5 + j)), zj);
                    zj = S.MultiplyAdd(x2, S.Broadcast(Unsafe.Add(ref w, 10 + j)), zj);
                    zj = S.MultiplyAdd(x3, S.Broadcast(Unsafe.Add(ref w, 15 + j)), zj);
                    S.Store(SingleMath.Elu<S, V>(zj), ref a, (j * (nint)lanes) + r);
                }
            }
        }

        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ,  aⱼ = ln(1 + exp(zⱼ))
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Dense5x6SoftplusWithZ<S, V>(ref T x, ref T w, ref T b, ref T z, ref T a, int lanes)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint r = 0; r < lanes; r += S.Count)
            {
                V x0 = S.Load(ref x, r);
                V x1 = S.Load(ref x, lanes + r);
                V x2 = S.Load(ref x, (2 * (nint)lanes) + r);
                V x3 = S.Load(ref x, (3 * (nint)lanes) + r);
                V x4 = S.Load(ref x, (4 * (nint)lanes) + r);
                for (int j = 0; j < 6; j++)
                {
                    V zj = S.Broadcast(Unsafe.Add(ref b, j));
                    zj = S.MultiplyAdd(x0, S.Broadcast(Unsafe.Add(ref w, j)), zj);
                    zj = S.MultiplyAdd(x1, S.Broadcast(Unsafe.Add(ref w, 6 + j)), zj);
                    zj = S.MultiplyAdd(x2, S.Broadcast(Unsafe.Add(ref w, 12 + j)), zj);
                    zj = S.MultiplyAdd(x3, S.Broadcast(Unsafe.Add(ref w, 18 + j)), zj);
                    zj = S.MultiplyAdd(x4, S.Broadcast(Unsafe.Add(ref w, 24 + j)), zj);
                    S.Store(zj, ref z, (j * (nint)lanes) + r);
                    S.Store(SingleMath.Softplus<S, V>(zj), ref a, (j * (nint)lanes) + r);
                }
            }
        }

        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ,  aⱼ = gelu_tanh(zⱼ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Dense6x5GeluTanhWithZ<S, V>(ref T x, ref T w, ref T b, ref T z, ref T a, int lanes)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint r = 0; r < lanes; r += S.Count)
            {
                V x0 = S.Load(ref x, r);
                V x1 = S.Load(ref x, lanes + r);
                V x2 = S.Load(ref x, (2 * (nint)lanes) + r);
                V x3 = S.Load(ref x, (3 * (nint)lanes) + r);
                V x4 = S.Load(ref x, (4 * (nint)lanes) + r);
                V x5 = S.Load(ref x, (5 * (nint)lanes) + r);
                for (int j = 0; j < 5; j++)
                {
                    V zj = S.Broadcast(Unsafe.Add(ref b, j));
                    zj = S.MultiplyAdd(x0, S.Broadcast(Unsafe.Add(ref w, j)), zj);
                    zj = S.MultiplyAdd(x1, S.Broadcast(Unsafe.Add(ref w, 5 + j)), zj);
                    zj = S.MultiplyAdd(x2, S.Broadcast(Unsafe.Add(ref w, 10 + j)), zj);
                    zj = S.MultiplyAdd(x3, S.Broadcast(Unsafe.Add(ref w, 15 + j)), zj);
                    zj = S.MultiplyAdd(x4, S.Broadcast(Unsafe.Add(ref w, 20 + j)), zj);
                    zj = S.MultiplyAdd(x5, S.Broadcast(Unsafe.Add(ref w, 25 + j)), zj);
                    S.Store(zj, ref z, (j * (nint)lanes) + r);
                    S.Store(SingleMath.GeluTanh<S, V>(zj), ref a, (j * (nint)lanes) + r);
                }
            }
        }

        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ,  aⱼ = zⱼ·σ(zⱼ)
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Dense5x4SiluWithZ<S, V>(ref T x, ref T w, ref T b, ref T z, ref T a, int lanes)
// ⋮ lines as there: 6; then 3 in place of 0
                V x2 = S.Load(ref x, (2 * (nint)lanes) + r);
                V x3 = S.Load(ref x, (3 * (nint)lanes) + r);
                V x4 = S.Load(ref x, (4 * (nint)lanes) + r);
// ⋮ lines as there: 5; then 5 in place of 1
                    zj = S.MultiplyAdd(x2, S.Broadcast(Unsafe.Add(ref w, 8 + j)), zj);
                    zj = S.MultiplyAdd(x3, S.Broadcast(Unsafe.Add(ref w, 12 + j)), zj);
                    zj = S.MultiplyAdd(x4, S.Broadcast(Unsafe.Add(ref w, 16 + j)), zj);
                    S.Store(zj, ref z, (j * (nint)lanes) + r);
                    S.Store(SingleMath.Silu<S, V>(zj), ref a, (j * (nint)lanes) + r);
// ⋮ lines as there: 4; then 1 in place of 1
        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Dense4x3<S, V>(ref T x, ref T w, ref T b, ref T z, int lanes)
// ⋮ lines as there: 8; then 1 in place of 1
                for (int j = 0; j < 3; j++)
// ⋮ lines as there: 3; then 3 in place of 3
                    zj = S.MultiplyAdd(x1, S.Broadcast(Unsafe.Add(ref w, 3 + j)), zj);
                    zj = S.MultiplyAdd(x2, S.Broadcast(Unsafe.Add(ref w, 6 + j)), zj);
                    zj = S.MultiplyAdd(x3, S.Broadcast(Unsafe.Add(ref w, 9 + j)), zj);
// ⋮ lines as there: 1; then 0 in place of 1
// ⋮ lines as there: 6; then 1 in place of 1
        private static void Propagate3x4<S, V>(ref T delta, ref T w, ref T result, int lanes)
// ⋮ lines as there: 8; then 1 in place of 1
                for (int i = 0; i < 3; i++)
// ⋮ lines as there: 11; then 1 in place of 1
        // δᵢ = (Σⱼ δⱼ·W[j, i])·[aᵢ > 0 ? 1 : 0.01]
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Propagate4x5LeakyRelu<S, V>(ref T delta, ref T w, ref T a, ref T result, int lanes)
// ⋮ lines as there: 5; then 4 in place of 0
                V d1 = S.Load(ref delta, lanes + r);
                V d2 = S.Load(ref delta, (2 * (nint)lanes) + r);
                V d3 = S.Load(ref delta, (3 * (nint)lanes) + r);
                V d4 = S.Load(ref delta, (4 * (nint)lanes) + r);
// ⋮ lines as there: 1; then 28 in place of 0
                {
                    ref T wi = ref Unsafe.Add(ref w, i * 5);
                    V gi = S.Multiply(d0, S.Broadcast(wi));
                    gi = S.MultiplyAdd(d1, S.Broadcast(Unsafe.Add(ref wi, 1)), gi);
                    gi = S.MultiplyAdd(d2, S.Broadcast(Unsafe.Add(ref wi, 2)), gi);
                    gi = S.MultiplyAdd(d3, S.Broadcast(Unsafe.Add(ref wi, 3)), gi);
                    gi = S.MultiplyAdd(d4, S.Broadcast(Unsafe.Add(ref wi, 4)), gi);
                    V ai = S.Load(ref a, (i * (nint)lanes) + r);
                    S.Store(S.Choose(S.LessThanOrEqual(ai, S.Zero), S.Multiply(S.Broadcast((T)0.01), gi), gi), ref result,
                        (i * (nint)lanes) + r);
                }
            }
        }

        // δᵢ = (Σⱼ δⱼ·W[j, i])·[aᵢ ≥ 0 ? 1 : aᵢ + 1]
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Propagate5x6Elu<S, V>(ref T delta, ref T w, ref T a, ref T result, int lanes)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint r = 0; r < lanes; r += S.Count)
            {
                V d0 = S.Load(ref delta, r);
                V d1 = S.Load(ref delta, lanes + r);
                V d2 = S.Load(ref delta, (2 * (nint)lanes) + r);
                V d3 = S.Load(ref delta, (3 * (nint)lanes) + r);
                V d4 = S.Load(ref delta, (4 * (nint)lanes) + r);
                V d5 = S.Load(ref delta, (5 * (nint)lanes) + r);
                for (int i = 0; i < 5; i++)
// ⋮ lines as there: 1; then 1 in place of 1
                    ref T wi = ref Unsafe.Add(ref w, i * 6);
// ⋮ lines as there: 1; then 5 in place of 0
                    gi = S.MultiplyAdd(d1, S.Broadcast(Unsafe.Add(ref wi, 1)), gi);
                    gi = S.MultiplyAdd(d2, S.Broadcast(Unsafe.Add(ref wi, 2)), gi);
                    gi = S.MultiplyAdd(d3, S.Broadcast(Unsafe.Add(ref wi, 3)), gi);
                    gi = S.MultiplyAdd(d4, S.Broadcast(Unsafe.Add(ref wi, 4)), gi);
                    gi = S.MultiplyAdd(d5, S.Broadcast(Unsafe.Add(ref wi, 5)), gi);
// ⋮ lines as there: 1; then 74 in place of 1
                    S.Store(S.Choose(S.LessThan(ai, S.Zero), S.Multiply(gi, S.Add(ai, S.Broadcast(1))), gi), ref result,
                        (i * (nint)lanes) + r);
                }
            }
        }

        // δᵢ = (Σⱼ δⱼ·W[j, i])·σ(zᵢ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Propagate6x5Softplus<S, V>(ref T delta, ref T w, ref T z, ref T result, int lanes)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint r = 0; r < lanes; r += S.Count)
            {
                V d0 = S.Load(ref delta, r);
                V d1 = S.Load(ref delta, lanes + r);
                V d2 = S.Load(ref delta, (2 * (nint)lanes) + r);
                V d3 = S.Load(ref delta, (3 * (nint)lanes) + r);
                V d4 = S.Load(ref delta, (4 * (nint)lanes) + r);
                for (int i = 0; i < 6; i++)
                {
                    ref T wi = ref Unsafe.Add(ref w, i * 5);
                    V gi = S.Multiply(d0, S.Broadcast(wi));
                    gi = S.MultiplyAdd(d1, S.Broadcast(Unsafe.Add(ref wi, 1)), gi);
                    gi = S.MultiplyAdd(d2, S.Broadcast(Unsafe.Add(ref wi, 2)), gi);
                    gi = S.MultiplyAdd(d3, S.Broadcast(Unsafe.Add(ref wi, 3)), gi);
                    gi = S.MultiplyAdd(d4, S.Broadcast(Unsafe.Add(ref wi, 4)), gi);
                    V zi = S.Load(ref z, (i * (nint)lanes) + r);
                    S.Store(S.Multiply(gi, SingleMath.SoftplusGradient<S, V>(zi)), ref result, (i * (nint)lanes) + r);
                }
            }
        }

        // δᵢ = (Σⱼ δⱼ·W[j, i])·g′(zᵢ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Propagate5x4GeluTanh<S, V>(ref T delta, ref T w, ref T z, ref T result, int lanes)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint r = 0; r < lanes; r += S.Count)
            {
                V d0 = S.Load(ref delta, r);
                V d1 = S.Load(ref delta, lanes + r);
                V d2 = S.Load(ref delta, (2 * (nint)lanes) + r);
                V d3 = S.Load(ref delta, (3 * (nint)lanes) + r);
                for (int i = 0; i < 5; i++)
                {
                    ref T wi = ref Unsafe.Add(ref w, i * 4);
                    V gi = S.Multiply(d0, S.Broadcast(wi));
                    gi = S.MultiplyAdd(d1, S.Broadcast(Unsafe.Add(ref wi, 1)), gi);
                    gi = S.MultiplyAdd(d2, S.Broadcast(Unsafe.Add(ref wi, 2)), gi);
                    gi = S.MultiplyAdd(d3, S.Broadcast(Unsafe.Add(ref wi, 3)), gi);
                    V zi = S.Load(ref z, (i * (nint)lanes) + r);
                    S.Store(S.Multiply(gi, SingleMath.GeluTanhGradient<S, V>(zi)), ref result, (i * (nint)lanes) + r);
                }
            }
        }

        // δᵢ = (Σⱼ δⱼ·W[j, i])·g′(zᵢ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Propagate4x3Silu<S, V>(ref T delta, ref T w, ref T z, ref T result, int lanes)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint r = 0; r < lanes; r += S.Count)
            {
                V d0 = S.Load(ref delta, r);
                V d1 = S.Load(ref delta, lanes + r);
                V d2 = S.Load(ref delta, (2 * (nint)lanes) + r);
                for (int i = 0; i < 4; i++)
                {
                    ref T wi = ref Unsafe.Add(ref w, i * 3);
                    V gi = S.Multiply(d0, S.Broadcast(wi));
                    gi = S.MultiplyAdd(d1, S.Broadcast(Unsafe.Add(ref wi, 1)), gi);
                    gi = S.MultiplyAdd(d2, S.Broadcast(Unsafe.Add(ref wi, 2)), gi);
                    V zi = S.Load(ref z, (i * (nint)lanes) + r);
                    S.Store(S.Multiply(gi, SingleMath.SiluGradient<S, V>(zi)), ref result, (i * (nint)lanes) + r);
