// Where it differs from SnapshotTests.Rows#_Digits_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network(784, 128, 10, Hidden = Activation.Gelu, Output = Activation.Softmax)]  MnistNet: 784-128-10
// ⋮ lines as there: 2; then 3 in place of 3
//     Layer 1  784 → 128          Gelu              100480                    100352
//     Layer 2  128 → 10           Softmax             1290                      1280
//     in all                                        101770                    101632
// ⋮ lines as there: 2; then 1 in place of 1
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = z₁·Φ(z₁)
// ⋮ lines as there: 1; then 1 in place of 1
//       Φ(z) = ½(1 + erf(z/√2)),  (z·Φ(z))′ = Φ(z) + z·φ(z),  φ(z) = exp(−z²/2)/√(2π)
// ⋮ lines as there: 5; then 1 in place of 1
//     δ₁ = (δ₂·W₂) ∘ g′(z₁)
// ⋮ lines as there: 3; then 5 in place of 5
//     W₁     784 → 128        offset          0  count     100352
//     W₂     128 → 10         offset     100352  count       1280
//     b₁     128              offset     101632  count        128
//     b₂     10               offset     101760  count         10
//     in all 407080 bytes
// ⋮ lines as there: 2; then 3 in place of 3
//     Layer 1  one row: Row784x128, 8 vectors of 16 lanes in registers
//              many rows: Dense.Forward, since a weight read once serves a tile of rows
//     Layer 2  one row: Row128x10, 1 vector of 16 lanes in registers × 4 streams of 32 inputs, to keep the multiply-add busy
// ⋮ lines as there: 3; then 2 in place of 2
//     296000 and 443456 bytes of scratch for each thread, allocated once; products of many rows take 704000 more,
//     and Descend on more than 256 rows a gradient (407080 bytes).
// ⋮ lines as there: 3; then 1 in place of 1
partial class MnistNet : global::NetGen.INetwork<MnistNet, float>
// ⋮ lines as there: 2; then 1 in place of 1
    public const int InputCount = 784;
// ⋮ lines as there: 8; then 1 in place of 1
    public const int ParameterCount = 101770;
// ⋮ lines as there: 3; then 1 in place of 1
    /// <summary>The sizes 784-128-10, each layer's activation, the loss and the precision.</summary>
// ⋮ lines as there: 2; then 2 in place of 2
        [784, 128, 10],
        [global::NetGen.Activation.Gelu, global::NetGen.Activation.Softmax],
// ⋮ lines as there: 4; then 1 in place of 1
    public MnistNet() { }
// ⋮ lines as there: 3; then 1 in place of 1
    public MnistNet(int seed)
// ⋮ lines as there: 5; then 1 in place of 1
    /// <summary>All 101770 parameters, live, in one flat vector without gaps; the head of this file says where each lies.</summary>
// ⋮ lines as there: 26; then 1 in place of 1
    /// <summary>Predicts rows of 10 from rows of 784. A row gets the same bits alone or among others.</summary>
// ⋮ lines as there: 17; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 101770 parameters.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 101770 parameters and to the inputs.</summary>
// ⋮ lines as there: 31; then 1 in place of 1
    public void Save(string path) => global::NetGen.Saving.NetworkFile.Save<MnistNet, float>(this, path);
// ⋮ lines as there: 3; then 1 in place of 1
    public static MnistNet Load(string path) => global::NetGen.Saving.NetworkFile.Load<MnistNet, float>(path);
// ⋮ lines as there: 3; then 1 in place of 1
    public void Save(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Save<MnistNet, float>(this, stream);
// ⋮ lines as there: 3; then 1 in place of 1
    public static MnistNet Load(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Load<MnistNet, float>(stream);
// ⋮ lines as there: 1; then 5 in place of 5
    static int global::NetGen.INetwork<MnistNet, float>.InputCount => InputCount;
    static int global::NetGen.INetwork<MnistNet, float>.OutputCount => OutputCount;
    static int global::NetGen.INetwork<MnistNet, float>.LayerCount => LayerCount;
    static int global::NetGen.INetwork<MnistNet, float>.ParameterCount => ParameterCount;
    static MnistNet global::NetGen.INetwork<MnistNet, float>.Create() => new();
// ⋮ lines as there: 16; then 1 in place of 1
        internal const int Inputs = 784;
// ⋮ lines as there: 1; then 2 in place of 2
        internal const int WeightCount = 101632;
        internal const int ParameterCount = 101770;
// ⋮ lines as there: 5; then 1 in place of 1
        private const int W2 = W1 + (784 * 128);
// ⋮ lines as there: 1; then 1 in place of 1
        private const int B2 = B1 + 128;
// ⋮ lines as there: 9; then 1 in place of 1
        private const int Stride1 = 128;
// ⋮ lines as there: 2; then 2 in place of 1
        private const long Z1 = 0;
        private const long A1 = Z1 + Stride1;
// ⋮ lines as there: 7; then 1 in place of 1
        internal static ReadOnlySpan<int> Units => [784, 128, 10];
// ⋮ lines as there: 35; then 2 in place of 1
            // z₁ = W₁·x + b₁,  a₁ = z₁·Φ(z₁)
            ref T z1 = ref Region(ref s, block, Z1);
// ⋮ lines as there: 1; then 2 in place of 2
            Dense784x128<S, V>(ref x, Inputs, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref z1, rows);
            Activations<SingleMath, T>.Gelu<S, V>(ref z1, ref a1, rows * (nint)Stride1);
// ⋮ lines as there: 4; then 1 in place of 1
            Dense128x10<S, V>(ref a1, Stride1, ref Unsafe.Add(ref p, W2), ref Unsafe.Add(ref p, B2), ref z2, rows);
// ⋮ lines as there: 109; then 1 in place of 1
                128, 10, continues);
// ⋮ lines as there: 1; then 1 in place of 1
            // δ₁ = (δ₂·W₂) ∘ g′(z₁)
// ⋮ lines as there: 1; then 3 in place of 2
            Propagation<T>.Rows<S, V>(ref delta2, Stride2, ref Unsafe.Add(ref p, W2), ref delta1, Stride1, rows, 128, 10);
            ref T z1 = ref Region(ref s, block, Z1);
            ActivationGradients<SingleMath, T>.Gelu<S, V>(ref delta1, ref z1, rows * (nint)Stride1);
// ⋮ lines as there: 2; then 2 in place of 2
            DenseGradient<T>.Sum<S, V>(ref x, Inputs, ref delta1, Stride1, ref Unsafe.Add(ref g, W1), ref Unsafe.Add(ref g, B1), rows, 784,
                128, continues);
// ⋮ lines as there: 4; then 1 in place of 1
                Propagation<T>.Rows<S, V>(ref delta1, Stride1, ref Unsafe.Add(ref p, W1), ref gx, Inputs, rows, 784, 128);
// ⋮ lines as there: 58; then 1 in place of 1
            // δ₁ = (δ₂·W₂) ∘ g′(z₁)
// ⋮ lines as there: 2; then 3 in place of 2
            Propagation<T>.Rows<S, V>(ref delta2, Stride2, ref Unsafe.Add(ref p, W2), ref delta1, Stride1, rows, 128, 10);
            ref T z1 = ref Region(ref s, rows, Z1);
            ActivationGradients<SingleMath, T>.Gelu<S, V>(ref delta1, ref z1, rows * (nint)Stride1);
// ⋮ lines as there: 3; then 1 in place of 1
                128, 10, rate, decay);
// ⋮ lines as there: 2; then 2 in place of 2
            DenseStep<T>.Descend<S, V>(ref x, Inputs, ref delta1, Stride1, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), rows, 784,
                128, rate, decay);
// ⋮ lines as there: 31; then 1 in place of 1
            Row784x128<S, V>(ref x, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref z1);
// ⋮ lines as there: 3; then 1 in place of 1
            Row128x10<S, V>(ref a1, ref Unsafe.Add(ref p, W2), ref Unsafe.Add(ref p, B2), ref z2);
// ⋮ lines as there: 4; then 2 in place of 2
        // z[r] = W·x[r] + b, 784 inputs and 128 outputs; a row gets the same bits alone and among others.
        private static void Dense784x128<S, V>(ref T x, nint stride, ref T w, ref T b, ref T z, int rows)
// ⋮ lines as there: 4; then 1 in place of 1
                Row784x128<S, V>(ref x, ref w, ref b, ref z);
// ⋮ lines as there: 3; then 1 in place of 1
                Dense<T>.Forward<S, V>(ref x, stride, ref w, ref b, ref z, Stride1, rows, 784, 128, 1);
// ⋮ lines as there: 3; then 1 in place of 1
        // One row: 8 vectors of outputs in registers.
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Row784x128<S, V>(ref T x, ref T w, ref T b, ref T z)
// ⋮ lines as there: 2; then 1 in place of 1
            for (int j = 0; j < 128; j += 8 * S.Count)
// ⋮ lines as there: 3; then 7 in place of 3
                V sum0_2 = S.Load(ref b, j + (2 * S.Count));
                V sum0_3 = S.Load(ref b, j + (3 * S.Count));
                V sum0_4 = S.Load(ref b, j + (4 * S.Count));
                V sum0_5 = S.Load(ref b, j + (5 * S.Count));
                V sum0_6 = S.Load(ref b, j + (6 * S.Count));
                V sum0_7 = S.Load(ref b, j + (7 * S.Count));
                for (int i = 0; i < 784; i++)
// ⋮ lines as there: 2; then 1 in place of 1
                    ref T w0 = ref Unsafe.Add(ref w, (i * 128) + j);
// ⋮ lines as there: 2; then 6 in place of 4
                    sum0_2 = S.MultiplyAdd(x0, S.Load(ref w0, (2 * S.Count)), sum0_2);
                    sum0_3 = S.MultiplyAdd(x0, S.Load(ref w0, (3 * S.Count)), sum0_3);
                    sum0_4 = S.MultiplyAdd(x0, S.Load(ref w0, (4 * S.Count)), sum0_4);
                    sum0_5 = S.MultiplyAdd(x0, S.Load(ref w0, (5 * S.Count)), sum0_5);
                    sum0_6 = S.MultiplyAdd(x0, S.Load(ref w0, (6 * S.Count)), sum0_6);
                    sum0_7 = S.MultiplyAdd(x0, S.Load(ref w0, (7 * S.Count)), sum0_7);
// ⋮ lines as there: 2; then 8 in place of 2
                S.Store(sum0_0, ref z, j);
                S.Store(sum0_1, ref z, j + S.Count);
                S.Store(sum0_2, ref z, j + (2 * S.Count));
                S.Store(sum0_3, ref z, j + (3 * S.Count));
                S.Store(sum0_4, ref z, j + (4 * S.Count));
                S.Store(sum0_5, ref z, j + (5 * S.Count));
                S.Store(sum0_6, ref z, j + (6 * S.Count));
                S.Store(sum0_7, ref z, j + (7 * S.Count));
// ⋮ lines as there: 3; then 2 in place of 2
        // z[r] = W·x[r] + b, 128 inputs and 10 outputs; a row gets the same bits alone and among others.
        private static void Dense128x10<S, V>(ref T x, nint stride, ref T w, ref T b, ref T z, int rows)
// ⋮ lines as there: 4; then 1 in place of 1
                Row128x10<S, V>(ref x, ref w, ref b, ref z);
// ⋮ lines as there: 3; then 1 in place of 1
                Dense<T>.Forward<S, V>(ref x, stride, ref w, ref b, ref z, Stride2, rows, 128, 10, 4);
// ⋮ lines as there: 3; then 1 in place of 1
        // One row: 1 vector of outputs in registers, 4 streams of 32 inputs side by side.
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Row128x10<S, V>(ref T x, ref T w, ref T b, ref T z)
// ⋮ lines as there: 8; then 1 in place of 1
                for (int i = 0; i < 32; i++)
// ⋮ lines as there: 4; then 2 in place of 2
                    V x1 = S.Broadcast(Unsafe.Add(ref x, i + 32));
                    ref T w1 = ref Unsafe.Add(ref w, ((i + 32) * 10) + j);
// ⋮ lines as there: 1; then 2 in place of 2
                    V x2 = S.Broadcast(Unsafe.Add(ref x, i + 64));
                    ref T w2 = ref Unsafe.Add(ref w, ((i + 64) * 10) + j);
// ⋮ lines as there: 1; then 2 in place of 2
                    V x3 = S.Broadcast(Unsafe.Add(ref x, i + 96));
                    ref T w3 = ref Unsafe.Add(ref w, ((i + 96) * 10) + j);
