// Where it differs from SnapshotTests.Lanes#_Xor_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network(2, 4, 1, Precision = Precision.Double)]  XorNet: 2-4-1
// ⋮ lines as there: 17; then 1 in place of 1
//   Parameters (double); W[output, input] lies input · outputs + output after its offset
// ⋮ lines as there: 4; then 1 in place of 1
//     in all 136 bytes
// ⋮ lines as there: 2; then 1 in place of 1
//     Forward, fewer than 2 rows: row by row, written out whole, activations in registers (ForwardInRegisters).
// ⋮ lines as there: 3; then 1 in place of 1
//     over the rows in 8 parts, part k the rows k, k + 8, …, which are then added in pairs.
// ⋮ lines as there: 1; then 1 in place of 1
//     34816 bytes of scratch for each thread, allocated once; Descend on many rows takes a gradient more (136 bytes).
// ⋮ lines as there: 3; then 1 in place of 1
partial class XorNet : global::NetGen.INetwork<XorNet, double>
// ⋮ lines as there: 13; then 1 in place of 1
    private readonly global::NetGen.Numerics.AlignedMemory<double> parameterMemory = new(ParameterCount + global::NetGen.Generated.Kernels.Slack);
// ⋮ lines as there: 7; then 1 in place of 1
        global::NetGen.Precision.Double);
// ⋮ lines as there: 14; then 1 in place of 1
    public global::System.Span<double> Parameters => parameterMemory.Span(ParameterCount);
// ⋮ lines as there: 27; then 1 in place of 1
    public void Forward(global::System.ReadOnlySpan<double> inputs, global::System.Span<double> outputs)
// ⋮ lines as there: 1; then 1 in place of 1
        int rows = global::NetGen.Numerics.Guard.Forward<double>(inputs, InputCount, outputs, OutputCount, Parameters);
// ⋮ lines as there: 6; then 1 in place of 1
    public double Cost(global::System.ReadOnlySpan<double> inputs, global::System.ReadOnlySpan<double> targets, double l2 = 0)
// ⋮ lines as there: 1; then 2 in place of 2
        int rows = global::NetGen.Numerics.Guard.Cost<double>(inputs, InputCount, targets, OutputCount, l2);
        return global::NetGen.Generated.Kernels.Cost(ref parameterMemory.First, inputs, targets, rows, l2);
// ⋮ lines as there: 5; then 2 in place of 2
    public double Backward(global::System.ReadOnlySpan<double> inputs, global::System.ReadOnlySpan<double> targets,
        global::System.Span<double> gradient, double l2 = 0)
// ⋮ lines as there: 1; then 2 in place of 2
        int rows = global::NetGen.Numerics.Guard.Backward<double>(inputs, InputCount, targets, OutputCount, gradient, l2, Parameters);
        return global::NetGen.Generated.Kernels.Backward(ref parameterMemory.First, inputs, targets, gradient, default, rows, l2);
// ⋮ lines as there: 5; then 2 in place of 2
    public double Backward(global::System.ReadOnlySpan<double> inputs, global::System.ReadOnlySpan<double> targets,
        global::System.Span<double> gradient, global::System.Span<double> inputGradient, double l2 = 0)
// ⋮ lines as there: 1; then 1 in place of 1
        int rows = global::NetGen.Numerics.Guard.Backward<double>(inputs, InputCount, targets, OutputCount, gradient, inputGradient, l2,
// ⋮ lines as there: 1; then 1 in place of 2
        return global::NetGen.Generated.Kernels.Backward(ref parameterMemory.First, inputs, targets, gradient, inputGradient, rows, l2);
// ⋮ lines as there: 5; then 2 in place of 1
    public double Descend(global::System.ReadOnlySpan<double> inputs, global::System.ReadOnlySpan<double> targets, double rate,
        double l2 = 0)
// ⋮ lines as there: 1; then 2 in place of 2
        int rows = global::NetGen.Numerics.Guard.Descend<double>(inputs, InputCount, targets, OutputCount, rate, l2, Parameters);
        return global::NetGen.Generated.Kernels.Descend(ref parameterMemory.First, inputs, targets, rows, rate, l2);
// ⋮ lines as there: 4; then 1 in place of 1
    public global::NetGen.Trace<double> Trace(global::System.ReadOnlySpan<double> input, global::System.ReadOnlySpan<double> target)
// ⋮ lines as there: 8; then 1 in place of 1
    public void Save(string path) => global::NetGen.Saving.NetworkFile.Save<XorNet, double>(this, path);
// ⋮ lines as there: 3; then 1 in place of 1
    public static XorNet Load(string path) => global::NetGen.Saving.NetworkFile.Load<XorNet, double>(path);
// ⋮ lines as there: 3; then 1 in place of 1
    public void Save(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Save<XorNet, double>(this, stream);
// ⋮ lines as there: 3; then 1 in place of 1
    public static XorNet Load(global::System.IO.Stream stream) => global::NetGen.Saving.NetworkFile.Load<XorNet, double>(stream);
// ⋮ lines as there: 1; then 5 in place of 5
    static int global::NetGen.INetwork<XorNet, double>.InputCount => InputCount;
    static int global::NetGen.INetwork<XorNet, double>.OutputCount => OutputCount;
    static int global::NetGen.INetwork<XorNet, double>.LayerCount => LayerCount;
    static int global::NetGen.INetwork<XorNet, double>.ParameterCount => ParameterCount;
    static XorNet global::NetGen.INetwork<XorNet, double>.Create() => new();
// ⋮ lines as there: 10; then 1 in place of 1
    using T = global::System.Double;
// ⋮ lines as there: 11; then 1 in place of 1
        internal const int Slack = 7;
// ⋮ lines as there: 8; then 1 in place of 1
        private const int RowLanes = 8;
// ⋮ lines as there: 27; then 1 in place of 1
            if (rows < 2 && Vector128.IsHardwareAccelerated)
// ⋮ lines as there: 19; then 1 in place of 0
                Vector128<T> z1_1 = Simd128<T>.Load(ref p, B1 + 2);
// ⋮ lines as there: 2; then 1 in place of 0
                z1_1 = Simd128<T>.MultiplyAdd(x0, Simd128<T>.Load(ref p, W1 + 2), z1_1);
// ⋮ lines as there: 2; then 1 in place of 0
                z1_1 = Simd128<T>.MultiplyAdd(x1, Simd128<T>.Load(ref p, W1 + 6), z1_1);
// ⋮ lines as there: 2; then 2 in place of 1
                Vector128<T> a1_0 = DoubleMath.Sigmoid<Simd128<T>, Vector128<T>>(z1_0);
                Vector128<T> a1_1 = DoubleMath.Sigmoid<Simd128<T>, Vector128<T>>(z1_1);
// ⋮ lines as there: 3; then 1 in place of 1
                Vector128<T> a1_lane0 = Vector128.Shuffle(a1_0, Vector128.Create((long)0));
// ⋮ lines as there: 1; then 1 in place of 1
                Vector128<T> a1_lane1 = Vector128.Shuffle(a1_0, Vector128.Create((long)1));
// ⋮ lines as there: 1; then 1 in place of 1
                Vector128<T> a1_lane2 = Vector128.Shuffle(a1_1, Vector128.Create((long)0));
// ⋮ lines as there: 1; then 1 in place of 1
                Vector128<T> a1_lane3 = Vector128.Shuffle(a1_1, Vector128.Create((long)1));
// ⋮ lines as there: 3; then 1 in place of 1
                Vector128<T> a2_0 = DoubleMath.Sigmoid<Simd128<T>, Vector128<T>>(z2_0);
// ⋮ lines as there: 97; then 1 in place of 1
                V loss = S.Add(DoubleMath.Log1PExpOfMinusAbs<S, V>(zk), wrong);
// ⋮ lines as there: 138; then 1 in place of 0
            Vector128<T> z1_1 = Simd128<T>.Load(ref p, B1 + 2);
// ⋮ lines as there: 2; then 1 in place of 0
            z1_1 = Simd128<T>.MultiplyAdd(x0, Simd128<T>.Load(ref p, W1 + 2), z1_1);
// ⋮ lines as there: 2; then 1 in place of 0
            z1_1 = Simd128<T>.MultiplyAdd(x1, Simd128<T>.Load(ref p, W1 + 6), z1_1);
// ⋮ lines as there: 2; then 2 in place of 1
            Vector128<T> a1_0 = DoubleMath.Sigmoid<Simd128<T>, Vector128<T>>(z1_0);
            Vector128<T> a1_1 = DoubleMath.Sigmoid<Simd128<T>, Vector128<T>>(z1_1);
// ⋮ lines as there: 3; then 1 in place of 1
            Vector128<T> a1_lane0 = Vector128.Shuffle(a1_0, Vector128.Create((long)0));
// ⋮ lines as there: 1; then 1 in place of 1
            Vector128<T> a1_lane1 = Vector128.Shuffle(a1_0, Vector128.Create((long)1));
// ⋮ lines as there: 1; then 1 in place of 1
            Vector128<T> a1_lane2 = Vector128.Shuffle(a1_1, Vector128.Create((long)0));
// ⋮ lines as there: 1; then 1 in place of 1
            Vector128<T> a1_lane3 = Vector128.Shuffle(a1_1, Vector128.Create((long)1));
// ⋮ lines as there: 3; then 1 in place of 1
            Vector128<T> a2_0 = DoubleMath.Sigmoid<Simd128<T>, Vector128<T>>(z2_0);
// ⋮ lines as there: 2; then 1 in place of 1
            Vector128<T> y_0 = Vector128.Create(Unsafe.Add(ref y, 0), 0);
// ⋮ lines as there: 4; then 1 in place of 1
            Vector128<T> loss0 = Simd128<T>.Add(DoubleMath.Log1PExpOfMinusAbs<Simd128<T>, Vector128<T>>(z2_0), wrong0);
// ⋮ lines as there: 4; then 1 in place of 1
            Vector128<T> delta2_0 = Simd128<T>.BitAnd(g2_0, Vector128.Create(-1, 0L).AsDouble());
// ⋮ lines as there: 14; then 1 in place of 1
            Vector128<T> g1_0 = Vector128.Create(g1_unit0, g1_unit1);
// ⋮ lines as there: 2; then 3 in place of 0
            Vector128<T> g1_1 = Vector128.Create(g1_unit2, g1_unit3);
            Vector128<T> delta1_1 = Simd128<T>.Multiply(g1_1, Simd128<T>.Multiply(a1_1, Simd128<T>.Subtract(Simd128<T>.Broadcast(1),
                a1_1)));
// ⋮ lines as there: 3; then 1 in place of 1
            Vector128<T> keep2 = Simd128<T>.Choose(Vector128.Create(-1, 0L).AsDouble(), keep, Simd128<T>.Broadcast(1));
// ⋮ lines as there: 11; then 1 in place of 0
            Vector128<T> w1_0_1 = Simd128<T>.Load(ref p, W1 + 2);
// ⋮ lines as there: 1; then 1 in place of 0
            Vector128<T> w1_1_1 = Simd128<T>.Load(ref p, W1 + 6);
// ⋮ lines as there: 4; then 1 in place of 0
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step1_0, delta1_1, Simd128<T>.Multiply(keep, w1_0_1)), ref p, W1 + 2);
// ⋮ lines as there: 2; then 1 in place of 0
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step1_1, delta1_1, Simd128<T>.Multiply(keep, w1_1_1)), ref p, W1 + 6);
// ⋮ lines as there: 1; then 1 in place of 0
            Simd128<T>.Store(Simd128<T>.MultiplyAdd(step, delta1_1, Simd128<T>.Load(ref p, B1 + 2)), ref p, B1 + 2);
// ⋮ lines as there: 54; then 1 in place of 1
                    S.Store(DoubleMath.Sigmoid<S, V>(zj), ref a, (j * (nint)lanes) + r);
// ⋮ lines as there: 23; then 1 in place of 1
                    S.Store(DoubleMath.Sigmoid<S, V>(zj), ref a, (j * (nint)lanes) + r);
