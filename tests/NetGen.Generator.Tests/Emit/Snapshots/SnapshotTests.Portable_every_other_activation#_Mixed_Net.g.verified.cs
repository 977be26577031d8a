// Where it differs from SnapshotTests.Portable#_Customer_Net.g.verified.cs:
// ⋮ lines as there: 1; then 3 in place of 1
//   [Network(3, 4, 5, 6, 5, 4, 3, 2, 1, 2, Activations = [Activation.Tanh, Activation.Relu, Activation.LeakyRelu, Activation.Elu,
//   Activation.Softplus, Activation.Gelu, Activation.GeluTanh, Activation.Silu, Activation.Identity], Loss = Loss.MeanAbsoluteError)]
//   MixedNet: 3-4-5-6-5-4-3-2-1-2
// ⋮ lines as there: 2; then 10 in place of 3
//     Layer 1  3 → 4              Tanh                  16                        12
//     Layer 2  4 → 5              Relu                  25                        20
//     Layer 3  5 → 6              LeakyRelu             36                        30
//     Layer 4  6 → 5              Elu                   35                        30
//     Layer 5  5 → 4              Softplus              24                        20
//     Layer 6  4 → 3              Gelu                  15                        12
//     Layer 7  3 → 2              GeluTanh               8                         6
//     Layer 8  2 → 1              Silu                   3                         2
//     Layer 9  1 → 2              Identity               4                         2
//     in all                                           166                       134
// ⋮ lines as there: 2; then 17 in place of 3
//     Layer 1  z₁ = W₁·x + b₁,  a₁ = tanh(z₁)
//     Layer 2  z₂ = W₂·a₁ + b₂,  a₂ = max(z₂, 0)
//     Layer 3  z₃ = W₃·a₂ + b₃,  a₃ = leaky(z₃)
//     Layer 4  z₄ = W₄·a₃ + b₄,  a₄ = elu(z₄)
//     Layer 5  z₅ = W₅·a₄ + b₅,  a₅ = ln(1 + exp(z₅))
//     Layer 6  z₆ = W₆·a₅ + b₆,  a₆ = z₆·Φ(z₆)
//     Layer 7  z₇ = W₇·a₆ + b₇,  a₇ = gelu_tanh(z₇)
//     Layer 8  z₈ = W₈·a₇ + b₈,  a₈ = z₈·σ(z₈)
//     Layer 9  z₉ = W₉·a₈ + b₉,  a₉ = z₉
//       tanh′(z) = 1 − a²
//       max(z, 0)′ = 1 for a > 0, else 0
//       leaky(z) = z for z > 0, else 0.01·z;  leaky′(z) = 1 for a > 0, else 0.01
//       elu(z) = z for z > 0, else eᶻ − 1;  elu′(z) = 1 for a ≥ 0, else a + 1
//       ln(1 + exp(z))′ = σ(z)
//       Φ(z) = ½(1 + erf(z/√2)),  (z·Φ(z))′ = Φ(z) + z·φ(z),  φ(z) = exp(−z²/2)/√(2π)
//       gelu_tanh(z) = ½z(1 + t),  t = tanh(u),  u = √(2/π)(z + 0.044715·z³);  gelu_tanh′(z) = ½(1 + t) + ½z(1 − t²)·u′(z)
//       (z·σ(z))′ = σ(z)·(1 + z·(1 − σ(z)))
// ⋮ lines as there: 2; then 10 in place of 3
//     cost = 1/(2m) ΣΣ |a − y| + l2/(2m) Σ W²
//     δ₉ = sign(a₉ − y)/(2m)
//     δ₈ = (δ₉·W₉) ∘ g′(z₈)
//     δ₇ = (δ₈·W₈) ∘ g′(z₇)
//     δ₆ = (δ₇·W₇) ∘ g′(z₆)
//     δ₅ = (δ₆·W₆) ∘ σ(z₅)
//     δ₄ = (δ₅·W₅) ∘ [a₄ ≥ 0 ? 1 : a₄ + 1]
//     δ₃ = (δ₄·W₄) ∘ [a₃ > 0 ? 1 : 0.01]
//     δ₂ = (δ₃·W₃) ∘ [a₂ > 0]
//     δ₁ = (δ₂·W₂) ∘ (1 − a₁²)
// ⋮ lines as there: 3; then 19 in place of 5
//     W₁     3 → 4            offset          0  count         12
//     W₂     4 → 5            offset         12  count         20
//     W₃     5 → 6            offset         32  count         30
//     W₄     6 → 5            offset         62  count         30
//     W₅     5 → 4            offset         92  count         20
//     W₆     4 → 3            offset        112  count         12
//     W₇     3 → 2            offset        124  count          6
//     W₈     2 → 1            offset        130  count          2
//     W₉     1 → 2            offset        132  count          2
//     b₁     4                offset        134  count          4
//     b₂     5                offset        138  count          5
//     b₃     6                offset        143  count          6
//     b₄     5                offset        149  count          5
//     b₅     4                offset        154  count          4
//     b₆     3                offset        158  count          3
//     b₇     2                offset        161  count          2
//     b₈     1                offset        163  count          1
//     b₉     2                offset        164  count          2
//     in all 664 bytes
// ⋮ lines as there: 4; then 2 in place of 2
//     404 bytes of scratch for each thread, allocated once.
//     Descend takes a gradient more (664 bytes).
// ⋮ lines as there: 3; then 1 in place of 1
partial class MixedNet
// ⋮ lines as there: 2; then 1 in place of 1
    public const int InputCount = 3;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int OutputCount = 2;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int LayerCount = 9;
// ⋮ lines as there: 2; then 1 in place of 1
    public const int ParameterCount = 166;
// ⋮ lines as there: 3; then 1 in place of 1
    /// <summary>The sizes 3-4-5-6-5-4-3-2-1-2, each layer's activation, the loss and the precision.</summary>
// ⋮ lines as there: 1; then 6 in place of 3
        new int[] { 3, 4, 5, 6, 5, 4, 3, 2, 1, 2 },
        new global::NetGen.Activation[] { global::NetGen.Activation.Tanh, global::NetGen.Activation.Relu,
            global::NetGen.Activation.LeakyRelu, global::NetGen.Activation.Elu, global::NetGen.Activation.Softplus,
            global::NetGen.Activation.Gelu, global::NetGen.Activation.GeluTanh, global::NetGen.Activation.Silu,
            global::NetGen.Activation.Identity },
        global::NetGen.Loss.MeanAbsoluteError,
// ⋮ lines as there: 3; then 1 in place of 1
    public MixedNet() { }
// ⋮ lines as there: 3; then 1 in place of 1
    public MixedNet(int seed)
// ⋮ lines as there: 5; then 1 in place of 1
    /// <summary>All 166 parameters, live, in one flat vector without gaps; the head of this file says where each lies.</summary>
// ⋮ lines as there: 35; then 1 in place of 1
    /// <summary>Predicts rows of 2 from rows of 3. A row gets the same bits alone or among others.</summary>
// ⋮ lines as there: 13; then 1 in place of 1
    /// <remarks><c>1/(2m) ΣΣ |a − y| + l2/(2m) Σ W²</c></remarks>
// ⋮ lines as there: 11; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 166 parameters.</summary>
// ⋮ lines as there: 17; then 1 in place of 1
    /// <summary>The cost and its gradient with respect to the 166 parameters and to the inputs.</summary>
// ⋮ lines as there: 37; then 1 in place of 1
    /// <summary>z, a and δ of layers 1 to 9 for one row, to look at. Allocates.</summary>
// ⋮ lines as there: 13; then 4 in place of 4
        internal const int Inputs = 3;
        internal const int Outputs = 2;
        internal const int WeightCount = 134;
        internal const int ParameterCount = 166;
// ⋮ lines as there: 2; then 8 in place of 1
        private const int W2 = W1 + (3 * 4);
        private const int W3 = W2 + (4 * 5);
        private const int W4 = W3 + (5 * 6);
        private const int W5 = W4 + (6 * 5);
        private const int W6 = W5 + (5 * 4);
        private const int W7 = W6 + (4 * 3);
        private const int W8 = W7 + (3 * 2);
        private const int W9 = W8 + (2 * 1);
// ⋮ lines as there: 1; then 8 in place of 1
        private const int B2 = B1 + 4;
        private const int B3 = B2 + 5;
        private const int B4 = B3 + 6;
        private const int B5 = B4 + 5;
        private const int B6 = B5 + 4;
        private const int B7 = B6 + 3;
        private const int B8 = B7 + 2;
        private const int B9 = B8 + 1;
// ⋮ lines as there: 1; then 3 in place of 3
        internal static readonly int[] Units = { 3, 4, 5, 6, 5, 4, 3, 2, 1, 2 };
        internal static readonly int[] WeightOffsets = { W1, W2, W3, W4, W5, W6, W7, W8, W9 };
        internal static readonly int[] BiasOffsets = { B1, B2, B3, B4, B5, B6, B7, B8, B9 };
// ⋮ lines as there: 5; then 18 in place of 4
        private const long A1 = Z1 + 4;
        private const long Z2 = A1 + 4;
        private const long A2 = Z2 + 5;
        private const long Z3 = A2 + 5;
        private const long A3 = Z3 + 6;
        private const long Z4 = A3 + 6;
        private const long A4 = Z4 + 5;
        private const long Z5 = A4 + 5;
        private const long A5 = Z5 + 4;
        private const long Z6 = A5 + 4;
        private const long A6 = Z6 + 3;
        private const long Z7 = A6 + 3;
        private const long A7 = Z7 + 2;
        private const long Z8 = A7 + 2;
        private const long A8 = Z8 + 1;
        private const long Z9 = A8 + 1;
        private const long A9 = Z9 + 2;
        private const long ForwardWidth = A9 + 2;
// ⋮ lines as there: 1; then 9 in place of 2
        private const long D2 = D1 + 4;
        private const long D3 = D2 + 5;
        private const long D4 = D3 + 6;
        private const long D5 = D4 + 5;
        private const long D6 = D5 + 4;
        private const long D7 = D6 + 3;
        private const long D8 = D7 + 2;
        private const long D9 = D8 + 1;
        private const long BackwardWidth = D9 + 2;
// ⋮ lines as there: 13; then 1 in place of 1
                Region(s, A9, Outputs).CopyTo(outputs.Slice(row * Outputs, Outputs));
// ⋮ lines as there: 6; then 12 in place of 0

            // z₁ = W₁·x + b₁,  a₁ = tanh(z₁)
            var z1 = Region(s, Z1, 4);
            var a1 = Region(s, A1, 4);
            Dense3x4(x, p.Slice(W1), p.Slice(B1), z1);
            Tanh(z1, a1);

            // z₂ = W₂·a₁ + b₂,  a₂ = max(z₂, 0)
            var z2 = Region(s, Z2, 5);
            var a2 = Region(s, A2, 5);
            Dense4x5(a1, p.Slice(W2), p.Slice(B2), z2);
            Relu(z2, a2);
// ⋮ lines as there: 1; then 35 in place of 5
            // z₃ = W₃·a₂ + b₃,  a₃ = leaky(z₃)
            var z3 = Region(s, Z3, 6);
            var a3 = Region(s, A3, 6);
            Dense5x6(a2, p.Slice(W3), p.Slice(B3), z3);
            LeakyRelu(z3, a3);

            // z₄ = W₄·a₃ + b₄,  a₄ = elu(z₄)
            var z4 = Region(s, Z4, 5);
            var a4 = Region(s, A4, 5);
            Dense6x5(a3, p.Slice(W4), p.Slice(B4), z4);
            Elu(z4, a4);

            // z₅ = W₅·a₄ + b₅,  a₅ = ln(1 + exp(z₅))
            var z5 = Region(s, Z5, 4);
            var a5 = Region(s, A5, 4);
            Dense5x4(a4, p.Slice(W5), p.Slice(B5), z5);
            Softplus(z5, a5);

            // z₆ = W₆·a₅ + b₆,  a₆ = z₆·Φ(z₆)
            var z6 = Region(s, Z6, 3);
            var a6 = Region(s, A6, 3);
            Dense4x3(a5, p.Slice(W6), p.Slice(B6), z6);
            Gelu(z6, a6);

            // z₇ = W₇·a₆ + b₇,  a₇ = gelu_tanh(z₇)
            var z7 = Region(s, Z7, 2);
            var a7 = Region(s, A7, 2);
            Dense3x2(a6, p.Slice(W7), p.Slice(B7), z7);
            GeluTanh(z7, a7);

            // z₈ = W₈·a₇ + b₈,  a₈ = z₈·σ(z₈)
            var z8 = Region(s, Z8, 1);
            var a8 = Region(s, A8, 1);
            Dense2x1(a7, p.Slice(W8), p.Slice(B8), z8);
            Silu(z8, a8);
// ⋮ lines as there: 1; then 5 in place of 5
            // z₉ = W₉·a₈ + b₉,  a₉ = z₉
            var z9 = Region(s, Z9, 2);
            var a9 = Region(s, A9, 2);
            Dense1x2(a8, p.Slice(W9), p.Slice(B9), z9);
            z9.CopyTo(a9);
// ⋮ lines as there: 19; then 1 in place of 1
        // 1/(2m) ΣΣ |a − y| + l2/(2m) Σ W²
// ⋮ lines as there: 2; then 1 in place of 1
            double cost = loss / (2.0 * rows);
// ⋮ lines as there: 14; then 1 in place of 1
        // ΣΣ |a − y|, of one row
// ⋮ lines as there: 3; then 1 in place of 1
            var a = Region(s, A9, Outputs);
// ⋮ lines as there: 3; then 1 in place of 2
                loss += global::System.Math.Abs((double)a[k] - y[k]);
// ⋮ lines as there: 44; then 1 in place of 1
        // δ₉ = sign(a₉ − y)/(2m)
// ⋮ lines as there: 3; then 2 in place of 2
            var a = Region(s, A9, Outputs);
            var delta = Region(s, D9, Outputs);
// ⋮ lines as there: 2; then 4 in place of 1
                float error = a[k] - y[k];
                // sign(0) = 0, and NaN stays NaN
                float sign = error < 0 ? -1 : 0 < error ? 1 : error;
                delta[k] = (sign * 0.5f) * perRow;
// ⋮ lines as there: 6; then 64 in place of 1
            var delta9 = Region(s, D9, 2);

            // ∂W₉ = Σᵣ δ₉[r]·a₈[r]ᵀ,  ∂b₉ = Σᵣ δ₉[r]
            var a8 = Region(s, A8, 1);
            DenseGradient1x2(a8, delta9, g.Slice(W9), g.Slice(B9));

            // δ₈ = (δ₉·W₉) ∘ g′(z₈)
            var delta8 = Region(s, D8, 1);
            Propagate1x2(delta9, p.Slice(W9), delta8);
            SiluGradient(Region(s, Z8, 1), delta8);

            // ∂W₈ = Σᵣ δ₈[r]·a₇[r]ᵀ,  ∂b₈ = Σᵣ δ₈[r]
            var a7 = Region(s, A7, 2);
            DenseGradient2x1(a7, delta8, g.Slice(W8), g.Slice(B8));

            // δ₇ = (δ₈·W₈) ∘ g′(z₇)
            var delta7 = Region(s, D7, 2);
            Propagate2x1(delta8, p.Slice(W8), delta7);
            GeluTanhGradient(Region(s, Z7, 2), delta7);

            // ∂W₇ = Σᵣ δ₇[r]·a₆[r]ᵀ,  ∂b₇ = Σᵣ δ₇[r]
            var a6 = Region(s, A6, 3);
            DenseGradient3x2(a6, delta7, g.Slice(W7), g.Slice(B7));

            // δ₆ = (δ₇·W₇) ∘ g′(z₆)
            var delta6 = Region(s, D6, 3);
            Propagate3x2(delta7, p.Slice(W7), delta6);
            GeluGradient(Region(s, Z6, 3), delta6);

            // ∂W₆ = Σᵣ δ₆[r]·a₅[r]ᵀ,  ∂b₆ = Σᵣ δ₆[r]
            var a5 = Region(s, A5, 4);
            DenseGradient4x3(a5, delta6, g.Slice(W6), g.Slice(B6));

            // δ₅ = (δ₆·W₆) ∘ σ(z₅)
            var delta5 = Region(s, D5, 4);
            Propagate4x3(delta6, p.Slice(W6), delta5);
            SoftplusGradient(Region(s, Z5, 4), delta5);

            // ∂W₅ = Σᵣ δ₅[r]·a₄[r]ᵀ,  ∂b₅ = Σᵣ δ₅[r]
            var a4 = Region(s, A4, 5);
            DenseGradient5x4(a4, delta5, g.Slice(W5), g.Slice(B5));

            // δ₄ = (δ₅·W₅) ∘ [a₄ ≥ 0 ? 1 : a₄ + 1]
            var delta4 = Region(s, D4, 5);
            Propagate5x4(delta5, p.Slice(W5), delta4);
            EluGradient(a4, delta4);

            // ∂W₄ = Σᵣ δ₄[r]·a₃[r]ᵀ,  ∂b₄ = Σᵣ δ₄[r]
            var a3 = Region(s, A3, 6);
            DenseGradient6x5(a3, delta4, g.Slice(W4), g.Slice(B4));

            // δ₃ = (δ₄·W₄) ∘ [a₃ > 0 ? 1 : 0.01]
            var delta3 = Region(s, D3, 6);
            Propagate6x5(delta4, p.Slice(W4), delta3);
            LeakyReluGradient(a3, delta3);

            // ∂W₃ = Σᵣ δ₃[r]·a₂[r]ᵀ,  ∂b₃ = Σᵣ δ₃[r]
            var a2 = Region(s, A2, 5);
            DenseGradient5x6(a2, delta3, g.Slice(W3), g.Slice(B3));

            // δ₂ = (δ₃·W₃) ∘ [a₂ > 0]
            var delta2 = Region(s, D2, 5);
            Propagate5x6(delta3, p.Slice(W3), delta2);
            ReluGradient(a2, delta2);
// ⋮ lines as there: 2; then 2 in place of 2
            var a1 = Region(s, A1, 4);
            DenseGradient4x5(a1, delta2, g.Slice(W2), g.Slice(B2));
// ⋮ lines as there: 1; then 4 in place of 4
            // δ₁ = (δ₂·W₂) ∘ (1 − a₁²)
            var delta1 = Region(s, D1, 4);
            Propagate4x5(delta2, p.Slice(W2), delta1);
            TanhGradient(a1, delta1);
// ⋮ lines as there: 3; then 1 in place of 1
            DenseGradient3x4(x, delta1, g.Slice(W1), g.Slice(B1));
// ⋮ lines as there: 4; then 1 in place of 1
                Propagate3x4(delta1, p.Slice(W1), gx);
// ⋮ lines as there: 33; then 27 in place of 6
            Region(s, Z1, 4).CopyTo(trace.Z(1));
            Region(s, A1, 4).CopyTo(trace.A(1));
            Region(s, D1, 4).CopyTo(trace.Delta(1));
            Region(s, Z2, 5).CopyTo(trace.Z(2));
            Region(s, A2, 5).CopyTo(trace.A(2));
            Region(s, D2, 5).CopyTo(trace.Delta(2));
            Region(s, Z3, 6).CopyTo(trace.Z(3));
            Region(s, A3, 6).CopyTo(trace.A(3));
            Region(s, D3, 6).CopyTo(trace.Delta(3));
            Region(s, Z4, 5).CopyTo(trace.Z(4));
            Region(s, A4, 5).CopyTo(trace.A(4));
            Region(s, D4, 5).CopyTo(trace.Delta(4));
            Region(s, Z5, 4).CopyTo(trace.Z(5));
            Region(s, A5, 4).CopyTo(trace.A(5));
            Region(s, D5, 4).CopyTo(trace.Delta(5));
            Region(s, Z6, 3).CopyTo(trace.Z(6));
            Region(s, A6, 3).CopyTo(trace.A(6));
            Region(s, D6, 3).CopyTo(trace.Delta(6));
            Region(s, Z7, 2).CopyTo(trace.Z(7));
            Region(s, A7, 2).CopyTo(trace.A(7));
            Region(s, D7, 2).CopyTo(trace.Delta(7));
            Region(s, Z8, 1).CopyTo(trace.Z(8));
            Region(s, A8, 1).CopyTo(trace.A(8));
            Region(s, D8, 1).CopyTo(trace.Delta(8));
            Region(s, Z9, 2).CopyTo(trace.Z(9));
            Region(s, A9, 2).CopyTo(trace.A(9));
            Region(s, D9, 2).CopyTo(trace.Delta(9));
// ⋮ lines as there: 4; then 365 in place of 1
        private static void Dense3x4(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
            global::System.Span<float> z)
        {
            b.Slice(0, 4).CopyTo(z);
            for (int i = 0; i < 3; i++)
            {
                float xi = x[i];
                var wi = w.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
                {
                    z[j] += xi * wi[j];
                }
            }
        }

        // ∂W += δ·xᵀ,  ∂b += δ
        private static void DenseGradient3x4(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
        {
            for (int i = 0; i < 3; i++)
            {
                float xi = x[i];
                var gi = gw.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
                {
                    gi[j] += xi * delta[j];
                }
            }

            for (int j = 0; j < 4; j++)
            {
                gb[j] += delta[j];
            }
        }

        // g = δ·W
        private static void Propagate3x4(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
        {
            for (int i = 0; i < 3; i++)
            {
                float sum = 0;
                var wi = w.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
                {
                    sum += delta[j] * wi[j];
                }

                g[i] = sum;
            }
        }

        // z = W·x + b
        private static void Dense4x5(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
            global::System.Span<float> z)
        {
            b.Slice(0, 5).CopyTo(z);
            for (int i = 0; i < 4; i++)
            {
                float xi = x[i];
                var wi = w.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
                {
                    z[j] += xi * wi[j];
                }
            }
        }

        // ∂W += δ·xᵀ,  ∂b += δ
        private static void DenseGradient4x5(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
        {
            for (int i = 0; i < 4; i++)
            {
                float xi = x[i];
                var gi = gw.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
                {
                    gi[j] += xi * delta[j];
                }
            }

            for (int j = 0; j < 5; j++)
            {
                gb[j] += delta[j];
            }
        }

        // g = δ·W
        private static void Propagate4x5(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
        {
            for (int i = 0; i < 4; i++)
            {
                float sum = 0;
                var wi = w.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
                {
                    sum += delta[j] * wi[j];
                }

                g[i] = sum;
            }
        }

        // z = W·x + b
        private static void Dense5x6(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
            global::System.Span<float> z)
        {
            b.Slice(0, 6).CopyTo(z);
            for (int i = 0; i < 5; i++)
            {
                float xi = x[i];
                var wi = w.Slice(i * 6, 6);
                for (int j = 0; j < 6; j++)
                {
                    z[j] += xi * wi[j];
                }
            }
        }

        // ∂W += δ·xᵀ,  ∂b += δ
        private static void DenseGradient5x6(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
        {
            for (int i = 0; i < 5; i++)
            {
                float xi = x[i];
                var gi = gw.Slice(i * 6, 6);
                for (int j = 0; j < 6; j++)
                {
                    gi[j] += xi * delta[j];
                }
            }

            for (int j = 0; j < 6; j++)
            {
                gb[j] += delta[j];
            }
        }

        // g = δ·W
        private static void Propagate5x6(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
        {
            for (int i = 0; i < 5; i++)
            {
                float sum = 0;
                var wi = w.Slice(i * 6, 6);
                for (int j = 0; j < 6; j++)
                {
                    sum += delta[j] * wi[j];
                }

                g[i] = sum;
            }
        }

        // z = W·x + b
        private static void Dense6x5(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
            global::System.Span<float> z)
        {
            b.Slice(0, 5).CopyTo(z);
            for (int i = 0; i < 6; i++)
            {
                float xi = x[i];
                var wi = w.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
                {
                    z[j] += xi * wi[j];
                }
            }
        }

        // ∂W += δ·xᵀ,  ∂b += δ
        private static void DenseGradient6x5(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
        {
            for (int i = 0; i < 6; i++)
            {
                float xi = x[i];
                var gi = gw.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
                {
                    gi[j] += xi * delta[j];
                }
            }

            for (int j = 0; j < 5; j++)
            {
                gb[j] += delta[j];
            }
        }

        // g = δ·W
        private static void Propagate6x5(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
        {
            for (int i = 0; i < 6; i++)
            {
                float sum = 0;
                var wi = w.Slice(i * 5, 5);
                for (int j = 0; j < 5; j++)
                {
                    sum += delta[j] * wi[j];
                }

                g[i] = sum;
            }
        }

        // z = W·x + b
        private static void Dense5x4(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
            global::System.Span<float> z)
        {
            b.Slice(0, 4).CopyTo(z);
            for (int i = 0; i < 5; i++)
            {
                float xi = x[i];
                var wi = w.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
                {
                    z[j] += xi * wi[j];
                }
            }
        }

        // ∂W += δ·xᵀ,  ∂b += δ
        private static void DenseGradient5x4(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
        {
            for (int i = 0; i < 5; i++)
            {
                float xi = x[i];
                var gi = gw.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
                {
                    gi[j] += xi * delta[j];
                }
            }

            for (int j = 0; j < 4; j++)
            {
                gb[j] += delta[j];
            }
        }

        // g = δ·W
        private static void Propagate5x4(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
        {
            for (int i = 0; i < 5; i++)
            {
                float sum = 0;
                var wi = w.Slice(i * 4, 4);
                for (int j = 0; j < 4; j++)
                {
                    sum += delta[j] * wi[j];
                }

                g[i] = sum;
            }
        }

        // z = W·x + b
        private static void Dense4x3(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
            global::System.Span<float> z)
        {
            b.Slice(0, 3).CopyTo(z);
            for (int i = 0; i < 4; i++)
            {
                float xi = x[i];
                var wi = w.Slice(i * 3, 3);
                for (int j = 0; j < 3; j++)
                {
                    z[j] += xi * wi[j];
                }
            }
        }

        // ∂W += δ·xᵀ,  ∂b += δ
        private static void DenseGradient4x3(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
        {
            for (int i = 0; i < 4; i++)
            {
                float xi = x[i];
                var gi = gw.Slice(i * 3, 3);
                for (int j = 0; j < 3; j++)
                {
                    gi[j] += xi * delta[j];
                }
            }

            for (int j = 0; j < 3; j++)
            {
                gb[j] += delta[j];
            }
        }

        // g = δ·W
        private static void Propagate4x3(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
        {
            for (int i = 0; i < 4; i++)
            {
                float sum = 0;
                var wi = w.Slice(i * 3, 3);
                for (int j = 0; j < 3; j++)
                {
                    sum += delta[j] * wi[j];
                }

                g[i] = sum;
            }
        }

        // z = W·x + b
        private static void Dense3x2(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
            global::System.Span<float> z)
        {
            b.Slice(0, 2).CopyTo(z);
            for (int i = 0; i < 3; i++)
            {
                float xi = x[i];
                var wi = w.Slice(i * 2, 2);
                for (int j = 0; j < 2; j++)
                {
                    z[j] += xi * wi[j];
                }
            }
        }

        // ∂W += δ·xᵀ,  ∂b += δ
        private static void DenseGradient3x2(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
        {
            for (int i = 0; i < 3; i++)
            {
                float xi = x[i];
                var gi = gw.Slice(i * 2, 2);
                for (int j = 0; j < 2; j++)
                {
                    gi[j] += xi * delta[j];
                }
            }

            for (int j = 0; j < 2; j++)
            {
                gb[j] += delta[j];
            }
        }

        // g = δ·W
        private static void Propagate3x2(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
        {
            for (int i = 0; i < 3; i++)
            {
                float sum = 0;
                var wi = w.Slice(i * 2, 2);
                for (int j = 0; j < 2; j++)
                {
                    sum += delta[j] * wi[j];
                }

                g[i] = sum;
            }
        }

        // z = W·x + b
        private static void Dense2x1(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
// ⋮ lines as there: 2; then 2 in place of 2
            b.Slice(0, 1).CopyTo(z);
            for (int i = 0; i < 2; i++)
// ⋮ lines as there: 2; then 2 in place of 2
                var wi = w.Slice(i * 1, 1);
                for (int j = 0; j < 1; j++)
// ⋮ lines as there: 7; then 2 in place of 2
        private static void DenseGradient2x1(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
// ⋮ lines as there: 1; then 1 in place of 1
            for (int i = 0; i < 2; i++)
// ⋮ lines as there: 2; then 2 in place of 2
                var gi = gw.Slice(i * 1, 1);
                for (int j = 0; j < 1; j++)
// ⋮ lines as there: 5; then 1 in place of 1
            for (int j = 0; j < 1; j++)
// ⋮ lines as there: 6; then 1 in place of 1
        private static void Propagate2x1(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
// ⋮ lines as there: 1; then 1 in place of 1
            for (int i = 0; i < 2; i++)
// ⋮ lines as there: 2; then 2 in place of 2
                var wi = w.Slice(i * 1, 1);
                for (int j = 0; j < 1; j++)
// ⋮ lines as there: 9; then 1 in place of 1
        private static void Dense1x2(global::System.Span<float> x, global::System.Span<float> w, global::System.Span<float> b,
// ⋮ lines as there: 2; then 2 in place of 2
            b.Slice(0, 2).CopyTo(z);
            for (int i = 0; i < 1; i++)
// ⋮ lines as there: 2; then 2 in place of 2
                var wi = w.Slice(i * 2, 2);
                for (int j = 0; j < 2; j++)
// ⋮ lines as there: 7; then 2 in place of 2
        private static void DenseGradient1x2(global::System.Span<float> x, global::System.Span<float> delta, global::System.Span<float> gw,
            global::System.Span<float> gb)
// ⋮ lines as there: 1; then 1 in place of 1
            for (int i = 0; i < 1; i++)
// ⋮ lines as there: 2; then 2 in place of 2
                var gi = gw.Slice(i * 2, 2);
                for (int j = 0; j < 2; j++)
// ⋮ lines as there: 5; then 1 in place of 1
            for (int j = 0; j < 2; j++)
// ⋮ lines as there: 6; then 1 in place of 1
        private static void Propagate1x2(global::System.Span<float> delta, global::System.Span<float> w, global::System.Span<float> g)
// ⋮ lines as there: 1; then 1 in place of 1
            for (int i = 0; i < 1; i++)
// ⋮ lines as there: 2; then 2 in place of 2
                var wi = w.Slice(i * 2, 2);
                for (int j = 0; j < 2; j++)
// ⋮ lines as there: 9; then 121 in place of 2
        // tanh′(z) = 1 − a²
        private static void Tanh(global::System.Span<float> z, global::System.Span<float> a)
        {
            for (int k = 0; k < a.Length; k++)
            {
                a[k] = (float)global::NetGen.Numerics.PortableMath.Tanh(z[k]);
            }
        }

        private static void TanhGradient(global::System.Span<float> a, global::System.Span<float> delta)
        {
            for (int k = 0; k < delta.Length; k++)
            {
                delta[k] *= 1 - (a[k] * a[k]);
            }
        }

        // max(z, 0)′ = 1 for a > 0, else 0
        private static void Relu(global::System.Span<float> z, global::System.Span<float> a)
        {
            for (int k = 0; k < a.Length; k++)
            {
                a[k] = z[k] <= 0 ? 0 : z[k];
            }
        }

        private static void ReluGradient(global::System.Span<float> a, global::System.Span<float> delta)
        {
            for (int k = 0; k < delta.Length; k++)
            {
                delta[k] = a[k] <= 0 ? 0 : delta[k];
            }
        }

        // leaky(z) = z for z > 0, else 0.01·z;  leaky′(z) = 1 for a > 0, else 0.01
        private static void LeakyRelu(global::System.Span<float> z, global::System.Span<float> a)
        {
            for (int k = 0; k < a.Length; k++)
            {
                a[k] = z[k] <= 0 ? 0.01f * z[k] : z[k];
            }
        }

        private static void LeakyReluGradient(global::System.Span<float> a, global::System.Span<float> delta)
        {
            for (int k = 0; k < delta.Length; k++)
            {
                delta[k] = a[k] <= 0 ? 0.01f * delta[k] : delta[k];
            }
        }

        // elu(z) = z for z > 0, else eᶻ − 1;  elu′(z) = 1 for a ≥ 0, else a + 1
        private static void Elu(global::System.Span<float> z, global::System.Span<float> a)
        {
            for (int k = 0; k < a.Length; k++)
            {
                a[k] = (float)global::NetGen.Numerics.PortableMath.Elu(z[k]);
            }
        }

        private static void EluGradient(global::System.Span<float> a, global::System.Span<float> delta)
        {
            for (int k = 0; k < delta.Length; k++)
            {
                delta[k] = a[k] < 0 ? delta[k] * (a[k] + 1) : delta[k];
            }
        }

        // ln(1 + exp(z))′ = σ(z)
        private static void Softplus(global::System.Span<float> z, global::System.Span<float> a)
        {
            for (int k = 0; k < a.Length; k++)
            {
                a[k] = (float)global::NetGen.Numerics.PortableMath.Softplus(z[k]);
            }
        }

        private static void SoftplusGradient(global::System.Span<float> z, global::System.Span<float> delta)
        {
            for (int k = 0; k < delta.Length; k++)
            {
                delta[k] *= (float)global::NetGen.Numerics.PortableMath.SoftplusGradient(z[k]);
            }
        }

        // Φ(z) = ½(1 + erf(z/√2)),  (z·Φ(z))′ = Φ(z) + z·φ(z),  φ(z) = exp(−z²/2)/√(2π)
        private static void Gelu(global::System.Span<float> z, global::System.Span<float> a)
        {
            for (int k = 0; k < a.Length; k++)
            {
                a[k] = (float)global::NetGen.Numerics.PortableMath.Gelu(z[k]);
            }
        }

        private static void GeluGradient(global::System.Span<float> z, global::System.Span<float> delta)
        {
            for (int k = 0; k < delta.Length; k++)
            {
                delta[k] *= (float)global::NetGen.Numerics.PortableMath.GeluGradient(z[k]);
            }
        }

        // gelu_tanh(z) = ½z(1 + t),  t = tanh(u),  u = √(2/π)(z + 0.044715·z³);  gelu_tanh′(z) = ½(1 + t) + ½z(1 − t²)·u′(z)
        private static void GeluTanh(global::System.Span<float> z, global::System.Span<float> a)
        {
            for (int k = 0; k < a.Length; k++)
            {
                a[k] = (float)global::NetGen.Numerics.PortableMath.GeluTanh(z[k]);
            }
        }

        private static void GeluTanhGradient(global::System.Span<float> z, global::System.Span<float> delta)
        {
            for (int k = 0; k < delta.Length; k++)
            {
                delta[k] *= (float)global::NetGen.Numerics.PortableMath.GeluTanhGradient(z[k]);
            }
        }

        // (z·σ(z))′ = σ(z)·(1 + z·(1 − σ(z)))
        private static void Silu(global::System.Span<float> z, global::System.Span<float> a)
// ⋮ lines as there: 3; then 1 in place of 1
                a[k] = (float)global::NetGen.Numerics.PortableMath.Silu(z[k]);
// ⋮ lines as there: 3; then 1 in place of 1
        private static void SiluGradient(global::System.Span<float> z, global::System.Span<float> delta)
// ⋮ lines as there: 3; then 1 in place of 1
                delta[k] *= (float)global::NetGen.Numerics.PortableMath.SiluGradient(z[k]);
