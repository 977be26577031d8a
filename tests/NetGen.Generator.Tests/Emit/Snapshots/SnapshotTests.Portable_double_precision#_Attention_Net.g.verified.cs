// Where it differs from SnapshotTests.Portable#_Customer_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network(6, 5, 4, Hidden = Activation.Softmax, Output = Activation.Softmax, Precision = Precision.Double)]  AttentionNet: 6-5-4
// ⋮ lines as there: 2; then 3 in place of 3
//     Layer 1  6 → 5              Softmax               35                        30
//     Layer 2  5 → 4              Softmax               24                        20
//     in all                                            59                        50
// ⋮ lines as there: 2; then 3 in place of 3
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = softmax(z₁)
//     Layer 2  z₂ = W₂·a₁ + b₂,  a₂ = softmax(z₂)
//       softmax(z)ₖ = exp(zₖ) / Σⱼ exp(zⱼ),  Σⱼ gⱼ·∂aⱼ/∂zₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)
// ⋮ lines as there: 2; then 3 in place of 3
//     cost = 1/m ΣΣ −y·ln softmax(z) + l2/(2m) Σ W²
//     δ₂ = ((Σy)·a₂ − y)/m
//     δ₁ = (δ₂·W₂) ∘ softmax′(z₁)
// ⋮ lines as there: 2; then 6 in place of 6
//   Parameters (double); W[output, input] lies input · outputs + output after its offset
//     W₁     6 → 5            offset          0  count         30
//     W₂     5 → 4            offset         30  count         20
//     b₁     5                offset         50  count          5
//     b₂     4                offset         55  count          4
//     in all 472 bytes
// ⋮ lines as there: 4; then 2 in place of 2
//     296 bytes of scratch for each thread, allocated once.
//     Descend takes a gradient more (472 bytes).
// ⋮ lines as there: 3; then 1 in place of 1
partial class AttentionNet
// ⋮ lines as there: 2; then 1 in place of 1
    public const int InputCount = 6;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int OutputCount = 4;
// ⋮ lines as there: 5; then 1 in place of 1
    public const int ParameterCount = 59;
// ⋮ lines as there: 1; then 1 in place of 1
    private readonly double[] parameterMemory = new double[ParameterCount];
// ⋮ lines as there: 1; then 1 in place of 1
    /// <summary>The sizes 6-5-4, each layer's activation, the loss and the precision.</summary>
// ⋮ lines as there: 1; then 4 in place of 4
        new int[] { 6, 5, 4 },
        new global::NetGen.Activation[] { global::NetGen.Activation.Softmax, global::NetGen.Activation.Softmax },
        global::NetGen.Loss.CrossEntropy,
        global::NetGen.Precision.Double);
// ⋮ lines as there: 2; then 1 in place of 1
    public AttentionNet() { }
// ⋮ lines as there: 3; then 1 in place of 1
    public AttentionNet(int seed)
// ⋮ lines as there: 5; then 2 in place of 2
    /// <summary>All 59 parameters, live, in one flat vector without gaps; the head of this file says where each lies.</summary>
    public global::System.Span<double> Parameters => parameterMemory;
// ⋮ lines as there: 34; then 1 in place of 1
    /// <summary>Predicts rows of 4 from rows of 6. A row gets the same bits alone or among others.</summary>
// ⋮ lines as there: 6; then 1 in place of 1
    public void Forward(global::System.ReadOnlySpan<double> inputs, global::System.Span<double> outputs)
// ⋮ lines as there: 1; then 1 in place of 1
        int rows = global::NetGen.Numerics.Guard.Forward<double>(inputs, InputCount, outputs, OutputCount, Parameters);
// ⋮ lines as there: 4; then 1 in place of 1
    /// <remarks><c>1/m ΣΣ −y·ln softmax(z) + l2/(2m) Σ W²</c></remarks>
// ⋮ lines as there: 5; then 1 in place of 1
    public double Cost(global::System.ReadOnlySpan<double> inputs, global::System.ReadOnlySpan<double> targets, double l2 = 0)
// ⋮ lines as there: 1; then 2 in place of 2
        int rows = global::NetGen.Numerics.Guard.Cost<double>(inputs, InputCount, targets, OutputCount, l2);
        return Kernels.Cost(parameterMemory, inputs, targets, rows, l2);
// ⋮ lines as there: 2; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 59 parameters.</summary>
// ⋮ lines as there: 10; then 2 in place of 2
    public double Backward(global::System.ReadOnlySpan<double> inputs, global::System.ReadOnlySpan<double> targets,
        global::System.Span<double> gradient, double l2 = 0)
// ⋮ lines as there: 1; then 2 in place of 2
        int rows = global::NetGen.Numerics.Guard.Backward<double>(inputs, InputCount, targets, OutputCount, gradient, l2, Parameters);
        return Kernels.Backward(parameterMemory, inputs, targets, gradient, default, rows, l2);
// ⋮ lines as there: 2; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 59 parameters and to the inputs.</summary>
// ⋮ lines as there: 11; then 2 in place of 2
    public double Backward(global::System.ReadOnlySpan<double> inputs, global::System.ReadOnlySpan<double> targets,
        global::System.Span<double> gradient, global::System.Span<double> inputGradient, double l2 = 0)
// ⋮ lines as there: 1; then 1 in place of 1
        int rows = global::NetGen.Numerics.Guard.Backward<double>(inputs, InputCount, targets, OutputCount, gradient, inputGradient, l2,
// ⋮ lines as there: 1; then 1 in place of 1
        return Kernels.Backward(parameterMemory, inputs, targets, gradient, inputGradient, rows, l2);
// ⋮ lines as there: 14; then 2 in place of 1
    public double Descend(global::System.ReadOnlySpan<double> inputs, global::System.ReadOnlySpan<double> targets, double rate,
        double l2 = 0)
// ⋮ lines as there: 1; then 2 in place of 2
        int rows = global::NetGen.Numerics.Guard.Descend<double>(inputs, InputCount, targets, OutputCount, rate, l2, Parameters);
        return Kernels.Descend(parameterMemory, inputs, targets, rows, rate, l2);
// ⋮ lines as there: 6; then 1 in place of 1
    public global::NetGen.Trace<double> Trace(global::System.ReadOnlySpan<double> input, global::System.ReadOnlySpan<double> target)
// ⋮ lines as there: 9; then 4 in place of 4
        internal const int Inputs = 6;
        internal const int Outputs = 4;
        internal const int WeightCount = 50;
        internal const int ParameterCount = 59;
// ⋮ lines as there: 2; then 1 in place of 1
        private const int W2 = W1 + (6 * 5);
// ⋮ lines as there: 1; then 1 in place of 1
        private const int B2 = B1 + 5;
// ⋮ lines as there: 1; then 1 in place of 1
        internal static readonly int[] Units = { 6, 5, 4 };
// ⋮ lines as there: 7; then 4 in place of 4
        private const long A1 = Z1 + 5;
        private const long Z2 = A1 + 5;
        private const long A2 = Z2 + 4;
        private const long ForwardWidth = A2 + 4;
// ⋮ lines as there: 1; then 2 in place of 2
        private const long D2 = D1 + 5;
        private const long BackwardWidth = D2 + 4;
// ⋮ lines as there: 1; then 1 in place of 1
        private static global::System.Span<double> Region(global::System.Span<double> scratch, long start,
// ⋮ lines as there: 3; then 2 in place of 2
        internal static void Forward(global::System.Span<double> p, global::System.ReadOnlySpan<double> inputs,
            global::System.Span<double> outputs, int rows)
// ⋮ lines as there: 1; then 1 in place of 1
            var s = global::NetGen.Numerics.PortableScratch<double>.Rent(ForwardWidth);
// ⋮ lines as there: 8; then 1 in place of 1
        private static void ForwardRow(global::System.Span<double> p, global::System.Span<double> s)
// ⋮ lines as there: 3; then 5 in place of 5
            // z₁ = W₁·x + b₁,  a₁ = softmax(z₁)
            var z1 = Region(s, Z1, 5);
            var a1 = Region(s, A1, 5);
            Dense6x5(x, p.Slice(W1), p.Slice(B1), z1);
            Softmax(z1, a1);
// ⋮ lines as there: 1; then 5 in place of 5
            // z₂ = W₂·a₁ + b₂,  a₂ = softmax(z₂)
            var z2 = Region(s, Z2, 4);
            var a2 = Region(s, A2, 4);
            Dense5x4(a1, p.Slice(W2), p.Slice(B2), z2);
            Softmax(z2, a2);
// ⋮ lines as there: 3; then 2 in place of 2
        internal static double Cost(global::System.Span<double> p, global::System.ReadOnlySpan<double> inputs,
            global::System.ReadOnlySpan<double> targets, int rows, double l2)
// ⋮ lines as there: 1; then 1 in place of 1
            var s = global::NetGen.Numerics.PortableScratch<double>.Rent(ForwardWidth);
// ⋮ lines as there: 12; then 2 in place of 2
        // 1/m ΣΣ −y·ln softmax(z) + l2/(2m) Σ W²
        private static double MeanCost(global::System.Span<double> p, double loss, int rows, double l2)
// ⋮ lines as there: 7; then 1 in place of 1
                    squares += p[k] * p[k];
// ⋮ lines as there: 5; then 1 in place of 1
            return cost;
// ⋮ lines as there: 2; then 2 in place of 2
        // ΣΣ −y·ln softmax(z), of one row, from z: finite as long as z is
        private static double Loss(global::System.Span<double> s)
// ⋮ lines as there: 3; then 14 in place of 0
            // −ln softmax(z)ₖ = z_max − zₖ + ln(1 + Σ of the others' exp(zⱼ − z_max))
            int largest = 0;
            for (int k = 0; k < Outputs; k++)
            {
                largest = z[k] > z[largest] ? k : largest;
            }

            double others = 0;
            for (int k = 0; k < Outputs; k++)
            {
                others += k == largest ? 0 : global::System.Math.Exp(z[k] - z[largest]);
            }

            double logOfSum = global::NetGen.Numerics.PortableMath.LogOnePlus(others);
// ⋮ lines as there: 3; then 1 in place of 2
                loss += y[k] * ((z[largest] - z[k]) + logOfSum);
// ⋮ lines as there: 6; then 3 in place of 3
        internal static double Backward(global::System.Span<double> p, global::System.ReadOnlySpan<double> inputs,
            global::System.ReadOnlySpan<double> targets, global::System.Span<double> gradient, global::System.Span<double> inputGradient,
            int rows, double l2)
// ⋮ lines as there: 1; then 1 in place of 1
            var s = global::NetGen.Numerics.PortableScratch<double>.Rent(BackwardWidth);
// ⋮ lines as there: 4; then 3 in place of 3
        private static double BackwardRows(global::System.Span<double> p, global::System.ReadOnlySpan<double> inputs,
            global::System.ReadOnlySpan<double> targets, global::System.Span<double> g, global::System.Span<double> gx,
            global::System.Span<double> s, int rows, double l2)
// ⋮ lines as there: 1; then 1 in place of 1
            double perRow = 1 / (double)rows;
// ⋮ lines as there: 24; then 2 in place of 2
        // δ₂ = ((Σy)·a₂ − y)/m
        private static void OutputDelta(global::System.Span<double> s, double perRow)
// ⋮ lines as there: 4; then 1 in place of 0
            double sum = 0;
// ⋮ lines as there: 2; then 6 in place of 1
                sum += y[k];
            }

            for (int k = 0; k < Outputs; k++)
            {
                delta[k] = ((sum * a[k]) - y[k]) * perRow;
// ⋮ lines as there: 3; then 2 in place of 2
        private static void BackwardRow(global::System.Span<double> p, global::System.Span<double> g, global::System.Span<double> gx,
            global::System.Span<double> s)
// ⋮ lines as there: 1; then 1 in place of 1
            var delta2 = Region(s, D2, 4);
// ⋮ lines as there: 2; then 2 in place of 2
            var a1 = Region(s, A1, 5);
            DenseGradient5x4(a1, delta2, g.Slice(W2), g.Slice(B2));
// ⋮ lines as there: 1; then 4 in place of 4
            // δ₁ = (δ₂·W₂) ∘ softmax′(z₁)
            var delta1 = Region(s, D1, 5);
            Propagate5x4(delta2, p.Slice(W2), delta1);
            SoftmaxGradient(a1, delta1);
// ⋮ lines as there: 3; then 1 in place of 1
            DenseGradient6x5(x, delta1, g.Slice(W1), g.Slice(B1));
// ⋮ lines as there: 4; then 1 in place of 1
                Propagate6x5(delta1, p.Slice(W1), gx);
// ⋮ lines as there: 5; then 2 in place of 2
        internal static double Descend(global::System.Span<double> p, global::System.ReadOnlySpan<double> inputs,
            global::System.ReadOnlySpan<double> targets, int rows, double rate, double l2)
// ⋮ lines as there: 1; then 1 in place of 1
            var s = global::NetGen.Numerics.PortableScratch<double>.Rent(BackwardWidth + ParameterCount);
// ⋮ lines as there: 1; then 1 in place of 1
            double cost = BackwardRows(p, inputs, targets, g, default, s, rows, l2);
// ⋮ lines as there: 9; then 2 in place of 2
        internal static global::NetGen.Trace<double> Trace(global::System.Span<double> p, global::System.ReadOnlySpan<double> input,
            global::System.ReadOnlySpan<double> target)
// ⋮ lines as there: 1; then 2 in place of 2
            var s = global::NetGen.Numerics.PortableScratch<double>.Rent(BackwardWidth + ParameterCount);
            var trace = new global::NetGen.Trace<double>(Units);
// ⋮ lines as there: 6; then 1 in place of 1
        private static void CopyLayers(global::System.Span<double> s, global::NetGen.Trace<double> trace)
// ⋮ lines as there: 1; then 6 in place of 6
            Region(s, Z1, 5).CopyTo(trace.Z(1));
            Region(s, A1, 5).CopyTo(trace.A(1));
            Region(s, D1, 5).CopyTo(trace.Delta(1));
            Region(s, Z2, 4).CopyTo(trace.Z(2));
            Region(s, A2, 4).CopyTo(trace.A(2));
            Region(s, D2, 4).CopyTo(trace.Delta(2));
// ⋮ lines as there: 4; then 2 in place of 2
        private static void Dense6x5(global::System.Span<double> x, global::System.Span<double> w, global::System.Span<double> b,
            global::System.Span<double> z)
// ⋮ lines as there: 1; then 2 in place of 2
            b.Slice(0, 5).CopyTo(z);
            for (int i = 0; i < 6; i++)
// ⋮ lines as there: 1; then 3 in place of 3
                double xi = x[i];
                var wi = w.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
// ⋮ lines as there: 7; then 2 in place of 2
        private static void DenseGradient6x5(global::System.Span<double> x, global::System.Span<double> delta,
            global::System.Span<double> gw, global::System.Span<double> gb)
// ⋮ lines as there: 1; then 1 in place of 1
            for (int i = 0; i < 6; i++)
// ⋮ lines as there: 1; then 3 in place of 3
                double xi = x[i];
                var gi = gw.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
// ⋮ lines as there: 5; then 1 in place of 1
            for (int j = 0; j < 5; j++)
// ⋮ lines as there: 6; then 1 in place of 1
        private static void Propagate6x5(global::System.Span<double> delta, global::System.Span<double> w, global::System.Span<double> g)
// ⋮ lines as there: 1; then 1 in place of 1
            for (int i = 0; i < 6; i++)
// ⋮ lines as there: 1; then 3 in place of 3
                double sum = 0;
                var wi = w.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
// ⋮ lines as there: 9; then 2 in place of 2
        private static void Dense5x4(global::System.Span<double> x, global::System.Span<double> w, global::System.Span<double> b,
            global::System.Span<double> z)
// ⋮ lines as there: 1; then 2 in place of 2
            b.Slice(0, 4).CopyTo(z);
            for (int i = 0; i < 5; i++)
// ⋮ lines as there: 1; then 3 in place of 3
                double xi = x[i];
                var wi = w.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
// ⋮ lines as there: 7; then 2 in place of 2
        private static void DenseGradient5x4(global::System.Span<double> x, global::System.Span<double> delta,
            global::System.Span<double> gw, global::System.Span<double> gb)
// ⋮ lines as there: 1; then 1 in place of 1
            for (int i = 0; i < 5; i++)
// ⋮ lines as there: 1; then 3 in place of 3
                double xi = x[i];
                var gi = gw.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
// ⋮ lines as there: 5; then 1 in place of 1
            for (int j = 0; j < 4; j++)
// ⋮ lines as there: 6; then 1 in place of 1
        private static void Propagate5x4(global::System.Span<double> delta, global::System.Span<double> w, global::System.Span<double> g)
// ⋮ lines as there: 1; then 1 in place of 1
            for (int i = 0; i < 5; i++)
// ⋮ lines as there: 1; then 3 in place of 3
                double sum = 0;
                var wi = w.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
// ⋮ lines as there: 9; then 2 in place of 2
        // softmax(z)ₖ = exp(zₖ) / Σⱼ exp(zⱼ),  Σⱼ gⱼ·∂aⱼ/∂zₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)
        private static void Softmax(global::System.Span<double> z, global::System.Span<double> a)
// ⋮ lines as there: 1; then 7 in place of 0
            int largest = 0;
            for (int k = 0; k < a.Length; k++)
            {
                largest = z[k] > z[largest] ? k : largest;
            }

            double sum = 0;
// ⋮ lines as there: 2; then 6 in place of 1
                sum += global::System.Math.Exp(z[k] - z[largest]);
            }

            for (int k = 0; k < a.Length; k++)
            {
                a[k] = global::System.Math.Exp(z[k] - z[largest]) / sum;
// ⋮ lines as there: 3; then 1 in place of 1
        private static void SoftmaxGradient(global::System.Span<double> a, global::System.Span<double> delta)
// ⋮ lines as there: 1; then 6 in place of 0
            double mean = 0;
            for (int k = 0; k < delta.Length; k++)
            {
                mean += delta[k] * a[k];
            }

// ⋮ lines as there: 2; then 1 in place of 1
                delta[k] = a[k] * (delta[k] - mean);
