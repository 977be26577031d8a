// Where it differs from SnapshotTests.Lanes#_Xor_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network(1, 1, Output = Activation.Tanh)]  Unit: 1-1
// ⋮ lines as there: 2; then 2 in place of 3
//     Layer 1  1 → 1              Tanh                   2                         1
//     in all                                             2                         1
// ⋮ lines as there: 2; then 2 in place of 3
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = tanh(z₁)
//       tanh′(z) = 1 − a²
// ⋮ lines as there: 2; then 2 in place of 3
//     cost = 1/(2m) ΣΣ (a − y)² + l2/(2m) Σ W²
//     δ₁ = (a₁ − y)/m ∘ (1 − a₁²)
// ⋮ lines as there: 3; then 3 in place of 5
//     W₁     1 → 1            offset          0  count          1
//     b₁     1                offset          1  count          1
//     in all 8 bytes
// ⋮ lines as there: 3; then 1 in place of 1
//     All else: rows in lanes (ForwardRows, BackwardRows), since the widest layer has 1 units, and rows fill vectors where units would not.
// ⋮ lines as there: 4; then 1 in place of 1
//     6144 bytes of scratch for each thread, allocated once; Descend on many rows takes a gradient more (8 bytes).
// ⋮ lines as there: 3; then 1 in place of 1
partial class Unit : global::NetGen.INetwork<Unit, float>
// ⋮ lines as there: 2; then 1 in place of 1
    public const int InputCount = 1;
// ⋮ lines as there: 5; then 1 in place of 1
    public const int LayerCount = 1;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int ParameterCount = 2;
// ⋮ lines as there: 3; then 1 in place of 1
    /// <summary>The sizes 1-1, each layer's activation, the loss and the precision.</summary>
// ⋮ lines as there: 2; then 3 in place of 3
        [1, 1],
        [global::NetGen.Activation.Tanh],
        global::NetGen.Loss.MeanSquaredError,
// ⋮ lines as there: 3; then 1 in place of 1
    public Unit() { }
// ⋮ lines as there: 3; then 1 in place of 1
    public Unit(int seed)
// ⋮ lines as there: 5; then 1 in place of 1
    /// <summary>All 2 parameters, live, in one flat vector without gaps; the head of this file says where each lies.</summary>
// ⋮ lines as there: 26; then 1 in place of 1
    /// <summary>Predicts rows of 1 from rows of 1. A row gets the same bits alone or among others.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <remarks><c>1/(2m) ΣΣ (a − y)² + l2/(2m) Σ W²</c></remarks>
// ⋮ lines as there: 7; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 2 parameters.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 2 parameters and to the inputs.</summary>
// ⋮ lines as there: 20; then 1 in place of 1
    /// <summary>z, a and δ of the layer for one row, to look at. Allocates.</summary>
// ⋮ lines as there: 10; then 1 in place of 1
    public void Save(string path) => global::NetGen.Saving.NetworkFile.Save<Unit, float>(this, path);
// ⋮ lines as there: 3; then 1 in place of 1
    public static Unit Load(string path) => global::NetGen.Saving.NetworkFile.Load<Unit, float>(path);
// ⋮ lines as there: 3; then 1 in place of 1
    public void Save(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Save<Unit, float>(this, stream);
// ⋮ lines as there: 3; then 1 in place of 1
    public static Unit Load(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Load<Unit, float>(stream);
// ⋮ lines as there: 1; then 5 in place of 5
    static int global::NetGen.INetwork<Unit, float>.InputCount => InputCount;
    static int global::NetGen.INetwork<Unit, float>.OutputCount => OutputCount;
    static int global::NetGen.INetwork<Unit, float>.LayerCount => LayerCount;
    static int global::NetGen.INetwork<Unit, float>.ParameterCount => ParameterCount;
    static Unit global::NetGen.INetwork<Unit, float>.Create() => new();
// ⋮ lines as there: 16; then 1 in place of 1
        internal const int Inputs = 1;
// ⋮ lines as there: 1; then 2 in place of 2
        internal const int WeightCount = 1;
        internal const int ParameterCount = 2;
// ⋮ lines as there: 5; then 0 in place of 1
// ⋮ lines as there: 1; then 0 in place of 1
// ⋮ lines as there: 8; then 1 in place of 3
        private const long ForwardWidth = A1 + 1;
// ⋮ lines as there: 3; then 1 in place of 2
        private const long InputDelta = D1 + 1;
// ⋮ lines as there: 2; then 3 in place of 3
        internal static ReadOnlySpan<int> Units => [1, 1];
        internal static ReadOnlySpan<int> WeightOffsets => [W1];
        internal static ReadOnlySpan<int> BiasOffsets => [B1];
// ⋮ lines as there: 32; then 0 in place of 2
// ⋮ lines as there: 1; then 2 in place of 2
                // a₁ = tanh(z₁)
                Vector128<T> a1_0 = SingleMath.Tanh<Simd128<T>, Vector128<T>>(z1_0);
// ⋮ lines as there: 1; then 1 in place of 15
                Unsafe.Add(ref y, 0) = a1_0[0];
// ⋮ lines as there: 19; then 1 in place of 1
                Lanes.ToRows(ref Region(ref s, lanes, A1), lanes, Outputs, count, ref Unsafe.Add(ref y, first * Outputs), Outputs);
// ⋮ lines as there: 8; then 1 in place of 1
            // z₁ = W₁·x + b₁,  a₁ = tanh(z₁)
// ⋮ lines as there: 1; then 1 in place of 6
            Dense1x1Tanh<S, V>(ref x, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref a1, lanes);
// ⋮ lines as there: 37; then 1 in place of 1
        // 1/(2m) ΣΣ (a − y)² + l2/(2m) Σ W²
// ⋮ lines as there: 2; then 1 in place of 1
            double cost = loss / (2.0 * rows);
// ⋮ lines as there: 3; then 1 in place of 1
        // ΣΣ (a − y)²
// ⋮ lines as there: 4; then 1 in place of 1
            ref T a = ref Region(ref s, lanes, A1);
// ⋮ lines as there: 4; then 1 in place of 1
                V ak = S.Load(ref a, k);
// ⋮ lines as there: 1; then 2 in place of 4
                V error = S.Subtract(ak, yk);
                V loss = S.Multiply(error, error);
// ⋮ lines as there: 59; then 1 in place of 1
        // δ₁ = (a₁ − y)/m ∘ (1 − a₁²); the lanes after the last row have no part in the gradient.
// ⋮ lines as there: 4; then 1 in place of 1
            ref T a = ref Region(ref s, lanes, A1);
// ⋮ lines as there: 1; then 1 in place of 1
            ref T delta = ref Region(ref s, lanes, D1);
// ⋮ lines as there: 6; then 1 in place of 1
                S.Store(S.Multiply(gk, S.Subtract(S.Broadcast(1), S.Multiply(ak, ak))), ref delta, k);
// ⋮ lines as there: 8; then 0 in place of 7
// ⋮ lines as there: 1; then 0 in place of 1
// ⋮ lines as there: 3; then 1 in place of 1
            LanesGradient<T>.Add<S, V>(ref x, ref delta1, 1, 1, lanes, ref Unsafe.Add(ref g, W1), ref Unsafe.Add(ref g, B1));
// ⋮ lines as there: 4; then 1 in place of 1
                Propagate1x1<S, V>(ref delta1, ref Unsafe.Add(ref p, W1), ref Region(ref s, lanes, InputDelta), lanes);
// ⋮ lines as there: 40; then 0 in place of 2
// ⋮ lines as there: 1; then 2 in place of 16
            // a₁ = tanh(z₁)
            Vector128<T> a1_0 = SingleMath.Tanh<Simd128<T>, Vector128<T>>(z1_0);
// ⋮ lines as there: 1; then 1 in place of 1
            // 1/(2m) ΣΣ (a − y)² + l2/(2m) Σ W², with m = 1
// ⋮ lines as there: 1; then 2 in place of 5
            Vector128<T> error0 = Simd128<T>.Subtract(a1_0, y_0);
            Vector128<T> loss0 = Simd128<T>.Multiply(error0, error0);
// ⋮ lines as there: 2; then 4 in place of 3
            // δ₁ = (a₁ − y)/m ∘ (1 − a₁²)
            Vector128<T> g1_0 = Simd128<T>.Subtract(a1_0, y_0);
            Vector128<T> delta1_0 = Simd128<T>.BitAnd(Simd128<T>.Multiply(g1_0, Simd128<T>.Subtract(Simd128<T>.Broadcast(1),
                Simd128<T>.Multiply(a1_0, a1_0))), Vector128.Create(-1, 0, 0, 0).AsSingle());
// ⋮ lines as there: 4; then 0 in place of 27
// ⋮ lines as there: 1; then 0 in place of 1
// ⋮ lines as there: 2; then 2 in place of 0
            // Lanes after the row belong to others; they are written back as they were.
            Vector128<T> keep1 = Simd128<T>.Choose(Vector128.Create(-1, 0, 0, 0).AsSingle(), keep, Simd128<T>.Broadcast(1));
// ⋮ lines as there: 1; then 1 in place of 3
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step1_0, delta1_0, Simd128<T>.Multiply(keep1, w1_0_0)), ref p, W1);
// ⋮ lines as there: 35; then 0 in place of 3
// ⋮ lines as there: 3; then 1 in place of 1
        // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ,  aⱼ = tanh(zⱼ)
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Dense1x1Tanh<S, V>(ref T x, ref T w, ref T b, ref T a, int lanes)
// ⋮ lines as there: 5; then 0 in place of 22
// ⋮ lines as there: 4; then 1 in place of 5
                    S.Store(SingleMath.Tanh<S, V>(zj), ref a, (j * (nint)lanes) + r);
// ⋮ lines as there: 6; then 1 in place of 1
        private static void Propagate1x1<S, V>(ref T delta, ref T w, ref T result, int lanes)
// ⋮ lines as there: 5; then 1 in place of 4
                for (int i = 0; i < 1; i++)
// ⋮ lines as there: 1; then 1 in place of 1
                    ref T wi = ref Unsafe.Add(ref w, i);
// ⋮ lines as there: 1; then 0 in place of 3
// ⋮ lines as there: 1; then 0 in place of 18
