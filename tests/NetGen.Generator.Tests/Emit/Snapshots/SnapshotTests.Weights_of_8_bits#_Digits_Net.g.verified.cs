// Where it differs from SnapshotTests.Narrow#_Digits_Net.g.verified.cs:
// ⋮ lines as there: 1; then 1 in place of 1
//   [Network("model.onnx", Storage = Storage.Int8)]  DigitsNet: 4-3-2
// ⋮ lines as there: 11; then 1 in place of 1
//   Parameters (weights Int8, the others float), offsets in words of 4 bytes;
// ⋮ lines as there: 3; then 5 in place of 3
//     s₁     3                offset         32  count          3
//     s₂     2                offset         35  count          2
//     b₁     3                offset         37  count          3
//     b₂     2                offset         40  count          2
//     in all 168 bytes, where floats would take 92, from "models/model.onnx" (Float32): literals in a file beside this one, copied once,
// ⋮ lines as there: 2; then 5 in place of 3
//   Rounding, to nearest and ties to even
//     W[j, i] ≈ s[j]·Q[j, i],  Q[j, i] = round(W[j, i] / s[j]),  s[j] = max|W[j]| / 127, for each output j
//     x[i] ≈ t·q[i],  q[i] = round(x[i] / m·X),  t = m / X,  m = max|x|, for each row of a layer's inputs
//     X = min(32767, ⌊(2³¹ − 1)/(127·inputs)⌋), so that no sum overflows: 32767 in layers 1 and 2
//     z[j] = (Σᵢ Q[j, i]·q[i])·(t·s[j]) + b[j],  where the sum is exact, and is then rounded to a float
// ⋮ lines as there: 2; then 1 in place of 1
//     Each layer  one row: DenseInt8.Forward, sums in memory, weights in address order: a row takes as long as reading them
// ⋮ lines as there: 1; then 1 in place of 1
//     Order of the sums, at every vector width: none matters, since sums of integers are exact.
// ⋮ lines as there: 1; then 1 in place of 1
//     32768 bytes of scratch for each thread, allocated once; a row of integers takes 80 more.
// ⋮ lines as there: 61; then 1 in place of 1
        internal const int MemoryCount = 42;
// ⋮ lines as there: 6; then 4 in place of 2
        private const int Scales1 = 32;
        private const int Scales2 = 35;
        private const int B1 = 37;
        private const int B2 = 40;
// ⋮ lines as there: 46; then 2 in place of 1
            DenseInt8.Forward<S, V>(ref x, Inputs, ref Unsafe.Add(ref p, W1), ref Unsafe.Add(ref p, Scales1), ref Unsafe.Add(ref p, B1),
                ref a1, Stride1, rows, 4, 3);
// ⋮ lines as there: 4; then 2 in place of 1
            DenseInt8.Forward<S, V>(ref a1, Stride1, ref Unsafe.Add(ref p, W2), ref Unsafe.Add(ref p, Scales2), ref Unsafe.Add(ref p, B2),
                ref a2, Stride2, rows, 3, 2);
