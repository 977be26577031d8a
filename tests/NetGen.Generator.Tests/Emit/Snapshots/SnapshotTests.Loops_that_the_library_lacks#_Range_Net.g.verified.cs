// Where it differs from SnapshotTests.Rows#_Digits_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network(64, 32, 10, Hidden = Activation.Mish, Output = Activation.HardSwish, Loss = Loss.Huber, Delta = 0.5)]  RangeNet: 64-32-10
// ⋮ lines as there: 2; then 2 in place of 2
//     Layer 1  64 → 32            Mish                2080                      2048
//     Layer 2  32 → 10            HardSwish            330                       320
// ⋮ lines as there: 3; then 4 in place of 4
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = mish(z₁)
//     Layer 2  z₂ = W₂·a₁ + b₂,  a₂ = hardswish(z₂)
//       hardswish(z) = z·min(max(z + 3, 0), 6)/6;  hardswish′(z) = 0 for z ≤ −3, 1 for z ≥ 3, else z/3 + ½
//       mish(z) = z·t,  t = tanh(ln(1 + exp(z)));  mish′(z) = t + z·(1 − t²)·σ(z)
// ⋮ lines as there: 2; then 3 in place of 3
//     cost = 1/m ΣΣ [|a − y| ≤ 0.5 ? ½(a − y)² : 0.5·(|a − y| − 0.25)] + l2/(2m) Σ W²
//     δ₂ = min(max(a₂ − y, −0.5), 0.5)/m ∘ g′(z₂)
//     δ₁ = (δ₂·W₂) ∘ g′(z₁)
// ⋮ lines as there: 16; then 1 in place of 1
//     99392 and 148544 bytes of scratch for each thread, allocated once; products of many rows take 50688 more,
// ⋮ lines as there: 4; then 1 in place of 1
partial class RangeNet : global::NetGen.INetwork<RangeNet, float>
// ⋮ lines as there: 19; then 4 in place of 3
        [global::NetGen.Activation.Mish, global::NetGen.Activation.HardSwish],
        global::NetGen.Loss.Huber,
        global::NetGen.Precision.Single,
        0.5);
// ⋮ lines as there: 2; then 1 in place of 1
    public RangeNet() { }
// ⋮ lines as there: 3; then 1 in place of 1
    public RangeNet(int seed)
// ⋮ lines as there: 42; then 1 in place of 1
    /// <remarks><c>1/m ΣΣ [|a − y| ≤ 0.5 ? ½(a − y)² : 0.5·(|a − y| − 0.25)] + l2/(2m) Σ W²</c></remarks>
// ⋮ lines as there: 49; then 1 in place of 1
    public void Save(string path) => global::NetGen.Saving.NetworkFile.Save<RangeNet, float>(this, path);
// ⋮ lines as there: 3; then 1 in place of 1
    public static RangeNet Load(string path) => global::NetGen.Saving.NetworkFile.Load<RangeNet, float>(path);
// ⋮ lines as there: 3; then 1 in place of 1
    public void Save(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Save<RangeNet, float>(this, stream);
// ⋮ lines as there: 3; then 1 in place of 1
    public static RangeNet Load(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Load<RangeNet, float>(stream);
// ⋮ lines as there: 1; then 5 in place of 5
    static int global::NetGen.INetwork<RangeNet, float>.InputCount => InputCount;
    static int global::NetGen.INetwork<RangeNet, float>.OutputCount => OutputCount;
    static int global::NetGen.INetwork<RangeNet, float>.LayerCount => LayerCount;
    static int global::NetGen.INetwork<RangeNet, float>.ParameterCount => ParameterCount;
    static RangeNet global::NetGen.INetwork<RangeNet, float>.Create() => new();
// ⋮ lines as there: 40; then 2 in place of 1
        private const long Z1 = 0;
        private const long A1 = Z1 + Stride1;
// ⋮ lines as there: 43; then 2 in place of 1
            // z₁ = W₁·x + b₁,  a₁ = mish(z₁)
            ref T z1 = ref Region(ref s, block, Z1);
// ⋮ lines as there: 1; then 2 in place of 2
            Dense64x32<S, V>(ref x, Inputs, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, B1), ref z1, rows);
            Mish<S, V>(ref z1, ref a1, rows * (nint)Stride1);
// ⋮ lines as there: 1; then 1 in place of 1
            // z₂ = W₂·a₁ + b₂,  a₂ = hardswish(z₂)
// ⋮ lines as there: 3; then 1 in place of 1
            HardSwish<S, V>(ref z2, ref a2, rows * (nint)Stride2);
// ⋮ lines as there: 29; then 1 in place of 1
        // 1/m ΣΣ [|a − y| ≤ 0.5 ? ½(a − y)² : 0.5·(|a − y| − 0.25)] + l2/(2m) Σ W²
// ⋮ lines as there: 6; then 1 in place of 1
        // ΣΣ [|a − y| ≤ 0.5 ? ½(a − y)² : 0.5·(|a − y| − 0.25)]
// ⋮ lines as there: 3; then 1 in place of 1
            return HuberSum<S, V>(ref Region(ref s, block, A2), Stride2, ref y, rows, Outputs, ref s);
// ⋮ lines as there: 50; then 1 in place of 1
        // δ₂ = min(max(a₂ − y, −0.5), 0.5)/m ∘ g′(z₂)
// ⋮ lines as there: 5; then 3 in place of 1
            HuberGradient<S, V>(ref a, ref y, ref delta, Stride2, rows, Outputs, perRow);
            ref T z = ref Region(ref s, block, Z2);
            HardSwishGradient<S, V>(ref delta, ref z, rows * (nint)Stride2);
// ⋮ lines as there: 12; then 1 in place of 1
            // δ₁ = (δ₂·W₂) ∘ g′(z₁)
// ⋮ lines as there: 2; then 2 in place of 1
            ref T z1 = ref Region(ref s, block, Z1);
            MishGradient<S, V>(ref delta1, ref z1, rows * (nint)Stride1);
// ⋮ lines as there: 67; then 1 in place of 1
            // δ₁ = (δ₂·W₂) ∘ g′(z₁)
// ⋮ lines as there: 3; then 2 in place of 1
            ref T z1 = ref Region(ref s, rows, Z1);
            MishGradient<S, V>(ref delta1, ref z1, rows * (nint)Stride1);
// ⋮ lines as there: 45; then 105 in place of 0
        }

        // ─── The loss; whole vectors are read and written, and targets lie without gaps ────────────────────────────────────
        // ΣΣ [|a − y| ≤ 0.5 ? ½(a − y)² : 0.5·(|a − y| − 0.25)], row by row
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static double HuberSum<S, V>(ref T a, nint stride, ref T y, int rows, int units, ref T terms)
            where S : struct, ISimd<V, T> where V : struct
        {
            double sum = 0;
            for (int r = 0; r < rows; r++)
            {
                ref T ar = ref Unsafe.Add(ref a, r * stride);
                ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref terms);
                for (int k = 0; k < units; k += S.Count)
                {
                    V ak = S.Load(ref ar, k);
                    V yk = S.Load(ref yr, k);
                    V magnitude = S.Abs(S.Subtract(ak, yk));
                    V loss = S.Choose(S.LessThanOrEqual(magnitude, S.Broadcast((T)0.5)), S.Multiply(S.Broadcast((T)0.5),
                        S.Multiply(magnitude, magnitude)), S.Multiply(S.Broadcast((T)0.5), S.Subtract(magnitude, S.Broadcast((T)0.25))));
                    S.Store(loss, ref terms, k);
                }

                sum += Sums.Sum(ref terms, units);
            }

            return sum;
        }

        // min(max(a − y, −0.5), 0.5)/m, row by row
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void HuberGradient<S, V>(ref T a, ref T y, ref T g, nint stride, int rows, int units, T perRow)
            where S : struct, ISimd<V, T> where V : struct
        {
            V scale = S.Broadcast(perRow);
            for (int r = 0; r < rows; r++)
            {
                ref T ar = ref Unsafe.Add(ref a, r * stride);
                ref T gr = ref Unsafe.Add(ref g, r * stride);
                ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref gr);
                for (int k = 0; k < units; k += S.Count)
                {
                    V ak = S.Load(ref ar, k);
                    V yk = S.Load(ref yr, k);
                    V errorgk = S.Subtract(ak, yk);
                    V gk = S.Multiply(S.Choose(S.LessThan(errorgk, S.Broadcast((T)(-0.5))), S.Broadcast((T)(-0.5)),
                        S.Choose(S.LessThan(S.Broadcast((T)0.5), errorgk), S.Broadcast((T)0.5), errorgk)), scale);
                    S.Store(gk, ref gr, k);
                }
            }
        }

        // ─── Activations; whole vectors are read and written ───────────────────────────────────────────────────────────────
        // aₖ = hardswish(zₖ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void HardSwish<S, V>(ref T z, ref T a, nint count)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint k = 0; k < count; k += S.Count)
            {
                V zk = S.Load(ref z, k);
                S.Store(S.Choose(S.LessThanOrEqual(zk, S.Broadcast(-3)), S.Zero, S.Choose(S.LessThan(zk, S.Broadcast(3)), S.Multiply(zk,
                    S.Divide(S.Add(zk, S.Broadcast(3)), S.Broadcast(6))), zk)), ref a, k);
            }
        }

        // δₖ ← δₖ·g′(zₖ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void HardSwishGradient<S, V>(ref T delta, ref T z, nint count)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint k = 0; k < count; k += S.Count)
            {
                V gk = S.Load(ref delta, k);
                V zk = S.Load(ref z, k);
                S.Store(S.Choose(S.LessThanOrEqual(zk, S.Broadcast(-3)), S.Zero, S.Choose(S.LessThan(zk, S.Broadcast(3)), S.Multiply(gk,
                    S.Add(S.Divide(zk, S.Broadcast(3)), S.Broadcast((T)0.5))), gk)), ref delta, k);
            }
        }

        // aₖ = mish(zₖ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void Mish<S, V>(ref T z, ref T a, nint count)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint k = 0; k < count; k += S.Count)
            {
                V zk = S.Load(ref z, k);
                S.Store(S.Multiply(zk, SingleMath.Tanh<S, V>(SingleMath.Softplus<S, V>(zk))), ref a, k);
            }
        }

        // δₖ ← δₖ·g′(zₖ)
        [MethodImpl(NoInlining | AggressiveOptimization)]
        private static void MishGradient<S, V>(ref T delta, ref T z, nint count)
            where S : struct, ISimd<V, T> where V : struct
        {
            for (nint k = 0; k < count; k += S.Count)
            {
                V gk = S.Load(ref delta, k);
                V zk = S.Load(ref z, k);
                S.Store(S.Multiply(gk, S.Add(SingleMath.Tanh<S, V>(SingleMath.Softplus<S, V>(zk)), S.Multiply(zk,
                    S.Multiply(S.Subtract(S.Broadcast(1), S.Multiply(SingleMath.Tanh<S, V>(SingleMath.Softplus<S, V>(zk)),
                    SingleMath.Tanh<S, V>(SingleMath.Softplus<S, V>(zk)))), SingleMath.Sigmoid<S, V>(zk))))), ref delta, k);
            }
