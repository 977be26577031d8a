// Where it differs from SnapshotTests.Rows#_Digits_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network(400, 25, 7)]  CustomerNet: 400-25-7
// ⋮ lines as there: 2; then 3 in place of 3
//     Layer 1  400 → 25           Sigmoid            10025                     10000
//     Layer 2  25 → 7             Sigmoid              182                       175
//     in all                                         10207                     10175
// ⋮ lines as there: 2; then 3 in place of 4
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = σ(z₁)
//     Layer 2  z₂ = W₂·a₁ + b₂,  a₂ = σ(z₂)
//       σ(z) = 1 / (1 + e⁻ᶻ),  σ′(z) = a(1 − a)
// ⋮ lines as there: 2; then 3 in place of 3
//     cost = 1/m ΣΣ −y·ln a − (1 − y)·ln(1 − a) + l2/(2m) Σ W²
//     δ₂ = (a₂ − y)/m
//     δ₁ = (δ₂·W₂) ∘ a₁(1 − a₁)
// ⋮ lines as there: 3; then 5 in place of 5
//     W₁     400 → 25         offset          0  count      10000
//     W₂     25 → 7           offset      10000  count        175
//     b₁     25               offset      10175  count         25
//     b₂     7                offset      10200  count          7
//     in all 40828 bytes
// ⋮ lines as there: 2; then 1 in place of 1
//     Layer 1  one row: Row400x25, 2 vectors of 16 lanes in registers × 2 streams of 200 inputs, to keep the multiply-add busy
// ⋮ lines as there: 1; then 2 in place of 2
//     Layer 2  one row: Row25x7, 1 vector of 16 lanes in registers × 2 streams of 12 inputs, to keep the multiply-add busy
//              many rows: Dense.Forward, since a weight read once serves a tile of rows; in the same 2 streams
// ⋮ lines as there: 2; then 2 in place of 2
//     66624 and 115776 bytes of scratch for each thread, allocated once; products of many rows take 169536 more,
//     and Descend on more than 256 rows a gradient (40828 bytes).
// ⋮ lines as there: 3; then 1 in place of 1
partial class CustomerNet : global::NetGen.INetwork<CustomerNet, float>
// ⋮ lines as there: 2; then 1 in place of 1
    public const int InputCount = 400;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int OutputCount = 7;
// ⋮ lines as there: 5; then 1 in place of 1
    public const int ParameterCount = 10207;
// ⋮ lines as there: 3; then 1 in place of 1
    /// <summary>The sizes 400-25-7, each layer's activation, the loss and the precision.</summary>
// ⋮ lines as there: 2; then 3 in place of 3
        [400, 25, 7],
        [global::NetGen.Activation.Sigmoid, global::NetGen.Activation.Sigmoid],
        global::NetGen.Loss.BinaryCrossEntropy,
// ⋮ lines as there: 3; then 1 in place of 1
    public CustomerNet() { }
// ⋮ lines as there: 3; then 1 in place of 1
    public CustomerNet(int seed)
// ⋮ lines as there: 5; then 1 in place of 1
    /// <summary>All 10207 parameters, live, in one flat vector without gaps; the head of this file says where each lies.</summary>
// ⋮ lines as there: 26; then 1 in place of 1
    /// <summary>Predicts rows of 7 from rows of 400. A row gets the same bits alone or among others.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <remarks><c>1/m ΣΣ −y·ln a − (1 − y)·ln(1 − a) + l2/(2m) Σ W²</c></remarks>
// ⋮ lines as there: 7; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 10207 parameters.</summary>
// ⋮ lines as there: 9; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 10207 parameters and to the inputs.</summary>
// ⋮ lines as there: 31; then 1 in place of 1
    public void Save(string path) => global::NetGen.Saving.NetworkFile.Save<CustomerNet, float>(this, path);
// ⋮ lines as there: 3; then 1 in place of 1
    public static CustomerNet Load(string path) => global::NetGen.Saving.NetworkFile.Load<CustomerNet, float>(path);
// ⋮ lines as there: 3; then 1 in place of 1
    public void Save(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Save<CustomerNet, float>(this, stream);
// ⋮ lines as there: 3; then 1 in place of 1
    public static CustomerNet Load(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Load<CustomerNet, float>(stream);
// ⋮ lines as there: 1; then 5 in place of 5
    static int global::NetGen.INetwork<CustomerNet, float>.InputCount => InputCount;
    static int global::NetGen.INetwork<CustomerNet, float>.OutputCount => OutputCount;
    static int global::NetGen.INetwork<CustomerNet, float>.LayerCount => LayerCount;
    static int global::NetGen.INetwork<CustomerNet, float>.ParameterCount => ParameterCount;
    static CustomerNet global::NetGen.INetwork<CustomerNet, float>.Create() => new();
// ⋮ lines as there: 16; then 4 in place of 4
        internal const int Inputs = 400;
        internal const int Outputs = 7;
        internal const int WeightCount = 10175;
        internal const int ParameterCount = 10207;
// ⋮ lines as there: 2; then 1 in place of 1
        internal const int Slack = 9;
// ⋮ lines as there: 2; then 1 in place of 1
        private const int W2 = W1 + (400 * 25);
// ⋮ lines as there: 1; then 1 in place of 1
        private const int B2 = B1 + 25;
// ⋮ lines as there: 20; then 1 in place of 1
        internal static ReadOnlySpan<int> Units => [400, 25, 7];
// ⋮ lines as there: 35; then 1 in place of 1
            // z₁ = W₁·x + b₁,  a₁ = σ(z₁)
// ⋮ lines as there: 1; then 2 in place of 2
            Dense400x25<S, V>(ref x, Inputs, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref a1, rows);
            Activations<SingleMath, T>.Sigmoid<S, V>(ref a1, ref a1, rows * (nint)Stride1);
// ⋮ lines as there: 1; then 1 in place of 1
            // z₂ = W₂·a₁ + b₂,  a₂ = σ(z₂)
// ⋮ lines as there: 2; then 2 in place of 2
            Dense25x7<S, V>(ref a1, Stride1, ref Unsafe.Add(ref p, W2), ref Unsafe.Add(ref p, B2), ref z2, rows);
            Activations<SingleMath, T>.Sigmoid<S, V>(ref z2, ref a2, rows * (nint)Stride2);
// ⋮ lines as there: 29; then 1 in place of 1
        // 1/m ΣΣ −y·ln a − (1 − y)·ln(1 − a) + l2/(2m) Σ W²
// ⋮ lines as there: 6; then 1 in place of 1
        // ΣΣ −y·ln a − (1 − y)·ln(1 − a), from z: finite as long as z is
// ⋮ lines as there: 3; then 1 in place of 1
            return Losses<SingleMath, T>.BinaryCrossEntropy<S, V>(ref Region(ref s, block, Z2), Stride2, ref y, rows, Outputs, ref s);
// ⋮ lines as there: 50; then 1 in place of 1
        // δ₂ = (a₂ − y)/m
// ⋮ lines as there: 5; then 1 in place of 1
            LossGradients<T>.BinaryCrossEntropy<S, V>(ref a, ref y, ref delta, Stride2, rows, Outputs, perRow);
// ⋮ lines as there: 10; then 1 in place of 1
                25, 7, continues);
// ⋮ lines as there: 1; then 1 in place of 1
            // δ₁ = (δ₂·W₂) ∘ a₁(1 − a₁)
// ⋮ lines as there: 1; then 2 in place of 2
            Propagation<T>.Rows<S, V>(ref delta2, Stride2, ref Unsafe.Add(ref p, W2), ref delta1, Stride1, rows, 25, 7);
            ActivationGradients<SingleMath, T>.Sigmoid<S, V>(ref delta1, ref a1, rows * (nint)Stride1);
// ⋮ lines as there: 2; then 2 in place of 2
            DenseGradient<T>.Sum<S, V>(ref x, Inputs, ref delta1, Stride1, ref Unsafe.Add(ref g, W1), ref Unsafe.Add(ref g, B1), rows, 400,
                25, continues);
// ⋮ lines as there: 4; then 1 in place of 1
                Propagation<T>.Rows<S, V>(ref delta1, Stride1, ref Unsafe.Add(ref p, W1), ref gx, Inputs, rows, 400, 25);
// ⋮ lines as there: 58; then 1 in place of 1
            // δ₁ = (δ₂·W₂) ∘ a₁(1 − a₁)
// ⋮ lines as there: 2; then 2 in place of 2
            Propagation<T>.Rows<S, V>(ref delta2, Stride2, ref Unsafe.Add(ref p, W2), ref delta1, Stride1, rows, 25, 7);
            ActivationGradients<SingleMath, T>.Sigmoid<S, V>(ref delta1, ref a1, rows * (nint)Stride1);
// ⋮ lines as there: 3; then 1 in place of 1
                25, 7, rate, decay);
// ⋮ lines as there: 2; then 2 in place of 2
            DenseStep<T>.Descend<S, V>(ref x, Inputs, ref delta1, Stride1, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), rows, 400,
                25, rate, decay);
// ⋮ lines as there: 31; then 1 in place of 1
            Row400x25<S, V>(ref x, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref z1);
// ⋮ lines as there: 3; then 1 in place of 1
            Row25x7<S, V>(ref a1, ref Unsafe.Add(ref p, W2), ref Unsafe.Add(ref p, B2), ref z2);
// ⋮ lines as there: 4; then 2 in place of 2
        // z[r] = W·x[r] + b, 400 inputs and 25 outputs; a row gets the same bits alone and among others.
        private static void Dense400x25<S, V>(ref T x, nint stride, ref T w, ref T b, ref T z, int rows)
// ⋮ lines as there: 4; then 1 in place of 1
                Row400x25<S, V>(ref x, ref w, ref b, ref z);
// ⋮ lines as there: 3; then 1 in place of 1
                Dense<T>.Forward<S, V>(ref x, stride, ref w, ref b, ref z, Stride1, rows, 400, 25, 2);
// ⋮ lines as there: 3; then 1 in place of 1
        // One row: 2 vectors of outputs in registers, 2 streams of 200 inputs side by side.
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Row400x25<S, V>(ref T x, ref T w, ref T b, ref T z)
// ⋮ lines as there: 2; then 1 in place of 1
            for (int j = 0; j < 25; j += 2 * S.Count)
// ⋮ lines as there: 5; then 1 in place of 1
                for (int i = 0; i < 200; i++)
// ⋮ lines as there: 2; then 1 in place of 1
                    ref T w0 = ref Unsafe.Add(ref w, (i * 25) + j);
// ⋮ lines as there: 2; then 2 in place of 2
                    V x1 = S.Broadcast(Unsafe.Add(ref x, i + 200));
                    ref T w1 = ref Unsafe.Add(ref w, ((i + 200) * 25) + j);
// ⋮ lines as there: 9; then 2 in place of 2
        // z[r] = W·x[r] + b, 25 inputs and 7 outputs; a row gets the same bits alone and among others.
        private static void Dense25x7<S, V>(ref T x, nint stride, ref T w, ref T b, ref T z, int rows)
// ⋮ lines as there: 4; then 1 in place of 1
                Row25x7<S, V>(ref x, ref w, ref b, ref z);
// ⋮ lines as there: 3; then 1 in place of 1
                Dense<T>.Forward<S, V>(ref x, stride, ref w, ref b, ref z, Stride2, rows, 25, 7, 2);
// ⋮ lines as there: 3; then 1 in place of 1
        // One row: 1 vector of outputs in registers, 2 streams of 12 inputs side by side.
// ⋮ lines as there: 1; then 1 in place of 1
        private static void Row25x7<S, V>(ref T x, ref T w, ref T b, ref T z)
// ⋮ lines as there: 2; then 1 in place of 1
            for (int j = 0; j < 7; j += S.Count)
// ⋮ lines as there: 3; then 1 in place of 3
                for (int i = 0; i < 12; i++)
// ⋮ lines as there: 2; then 1 in place of 1
                    ref T w0 = ref Unsafe.Add(ref w, (i * 7) + j);
// ⋮ lines as there: 1; then 10 in place of 2
                    V x1 = S.Broadcast(Unsafe.Add(ref x, i + 12));
                    ref T w1 = ref Unsafe.Add(ref w, ((i + 12) * 7) + j);
                    sum1_0 = S.MultiplyAdd(x1, S.Load(ref w1, 0), sum1_0);
                }

                // The inputs that the streams leave over go to the last one.
                for (int i = 12; i < 13; i++)
                {
                    V x1 = S.Broadcast(Unsafe.Add(ref x, i + 12));
                    ref T w1 = ref Unsafe.Add(ref w, ((i + 12) * 7) + j);
// ⋮ lines as there: 1; then 0 in place of 6
// ⋮ lines as there: 2; then 1 in place of 1
                S.Store(S.Add(sum0_0, sum1_0), ref z, j);
