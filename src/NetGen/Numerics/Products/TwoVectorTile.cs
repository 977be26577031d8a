using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>The register tile of up to 12 rows × 2 vectors: 24 sums for 14 loads.</summary>
internal static class TwoVectorTile
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Run<R, P, S, V, T>(
        ref T left, nint leftRow, nint leftStep, ref T right, nint rightStep, int count, ref T start, nint startRow, ref T result, nint resultRow, bool adds, ref T packed)
        where R : struct, IHeight
        where P : struct, IPacking
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        V sum0_0 = S.Load(ref start, 0);
        V sum0_1 = S.Load(ref start, S.Count);
        V sum1_0 = R.Rows > 1 ? S.Load(ref start, startRow) : S.Zero;
        V sum1_1 = R.Rows > 1 ? S.Load(ref start, startRow + S.Count) : S.Zero;
        V sum2_0 = R.Rows > 2 ? S.Load(ref start, 2 * startRow) : S.Zero;
        V sum2_1 = R.Rows > 2 ? S.Load(ref start, (2 * startRow) + S.Count) : S.Zero;
        V sum3_0 = R.Rows > 3 ? S.Load(ref start, 3 * startRow) : S.Zero;
        V sum3_1 = R.Rows > 3 ? S.Load(ref start, (3 * startRow) + S.Count) : S.Zero;
        V sum4_0 = R.Rows > 4 ? S.Load(ref start, 4 * startRow) : S.Zero;
        V sum4_1 = R.Rows > 4 ? S.Load(ref start, (4 * startRow) + S.Count) : S.Zero;
        V sum5_0 = R.Rows > 5 ? S.Load(ref start, 5 * startRow) : S.Zero;
        V sum5_1 = R.Rows > 5 ? S.Load(ref start, (5 * startRow) + S.Count) : S.Zero;
        V sum6_0 = R.Rows > 6 ? S.Load(ref start, 6 * startRow) : S.Zero;
        V sum6_1 = R.Rows > 6 ? S.Load(ref start, (6 * startRow) + S.Count) : S.Zero;
        V sum7_0 = R.Rows > 7 ? S.Load(ref start, 7 * startRow) : S.Zero;
        V sum7_1 = R.Rows > 7 ? S.Load(ref start, (7 * startRow) + S.Count) : S.Zero;
        V sum8_0 = R.Rows > 8 ? S.Load(ref start, 8 * startRow) : S.Zero;
        V sum8_1 = R.Rows > 8 ? S.Load(ref start, (8 * startRow) + S.Count) : S.Zero;
        V sum9_0 = R.Rows > 9 ? S.Load(ref start, 9 * startRow) : S.Zero;
        V sum9_1 = R.Rows > 9 ? S.Load(ref start, (9 * startRow) + S.Count) : S.Zero;
        V sum10_0 = R.Rows > 10 ? S.Load(ref start, 10 * startRow) : S.Zero;
        V sum10_1 = R.Rows > 10 ? S.Load(ref start, (10 * startRow) + S.Count) : S.Zero;
        V sum11_0 = R.Rows > 11 ? S.Load(ref start, 11 * startRow) : S.Zero;
        V sum11_1 = R.Rows > 11 ? S.Load(ref start, (11 * startRow) + S.Count) : S.Zero;
        for (int k = 0; k < count; k++)
        {
            V right0 = S.Load(ref right, 0);
            V right1 = S.Load(ref right, S.Count);
            if (P.Packs)
            {
                Prefetch.Line(ref right, -2 * S.Count);
                Prefetch.Line(ref right, -S.Count);
                S.Store(right0, ref packed, 0);
                S.Store(right1, ref packed, S.Count);
                packed = ref Unsafe.Add(ref packed, 2 * S.Count);
            }

            V left0 = S.Broadcast(left);
            sum0_0 = S.MultiplyAdd(left0, right0, sum0_0);
            sum0_1 = S.MultiplyAdd(left0, right1, sum0_1);

            if (R.Rows > 1)
            {
                V left1 = S.Broadcast(Unsafe.Add(ref left, leftRow));
                sum1_0 = S.MultiplyAdd(left1, right0, sum1_0);
                sum1_1 = S.MultiplyAdd(left1, right1, sum1_1);
            }

            if (R.Rows > 2)
            {
                V left2 = S.Broadcast(Unsafe.Add(ref left, 2 * leftRow));
                sum2_0 = S.MultiplyAdd(left2, right0, sum2_0);
                sum2_1 = S.MultiplyAdd(left2, right1, sum2_1);
            }

            if (R.Rows > 3)
            {
                V left3 = S.Broadcast(Unsafe.Add(ref left, 3 * leftRow));
                sum3_0 = S.MultiplyAdd(left3, right0, sum3_0);
                sum3_1 = S.MultiplyAdd(left3, right1, sum3_1);
            }

            if (R.Rows > 4)
            {
                V left4 = S.Broadcast(Unsafe.Add(ref left, 4 * leftRow));
                sum4_0 = S.MultiplyAdd(left4, right0, sum4_0);
                sum4_1 = S.MultiplyAdd(left4, right1, sum4_1);
            }

            if (R.Rows > 5)
            {
                V left5 = S.Broadcast(Unsafe.Add(ref left, 5 * leftRow));
                sum5_0 = S.MultiplyAdd(left5, right0, sum5_0);
                sum5_1 = S.MultiplyAdd(left5, right1, sum5_1);
            }

            if (R.Rows > 6)
            {
                V left6 = S.Broadcast(Unsafe.Add(ref left, 6 * leftRow));
                sum6_0 = S.MultiplyAdd(left6, right0, sum6_0);
                sum6_1 = S.MultiplyAdd(left6, right1, sum6_1);
            }

            if (R.Rows > 7)
            {
                V left7 = S.Broadcast(Unsafe.Add(ref left, 7 * leftRow));
                sum7_0 = S.MultiplyAdd(left7, right0, sum7_0);
                sum7_1 = S.MultiplyAdd(left7, right1, sum7_1);
            }

            if (R.Rows > 8)
            {
                V left8 = S.Broadcast(Unsafe.Add(ref left, 8 * leftRow));
                sum8_0 = S.MultiplyAdd(left8, right0, sum8_0);
                sum8_1 = S.MultiplyAdd(left8, right1, sum8_1);
            }

            if (R.Rows > 9)
            {
                V left9 = S.Broadcast(Unsafe.Add(ref left, 9 * leftRow));
                sum9_0 = S.MultiplyAdd(left9, right0, sum9_0);
                sum9_1 = S.MultiplyAdd(left9, right1, sum9_1);
            }

            if (R.Rows > 10)
            {
                V left10 = S.Broadcast(Unsafe.Add(ref left, 10 * leftRow));
                sum10_0 = S.MultiplyAdd(left10, right0, sum10_0);
                sum10_1 = S.MultiplyAdd(left10, right1, sum10_1);
            }

            if (R.Rows > 11)
            {
                V left11 = S.Broadcast(Unsafe.Add(ref left, 11 * leftRow));
                sum11_0 = S.MultiplyAdd(left11, right0, sum11_0);
                sum11_1 = S.MultiplyAdd(left11, right1, sum11_1);
            }

            left = ref Unsafe.Add(ref left, leftStep);
            right = ref Unsafe.Add(ref right, rightStep);
        }

        if (adds)
        {
            sum0_0 = S.Add(S.Load(ref result, 0), sum0_0);
            sum0_1 = S.Add(S.Load(ref result, S.Count), sum0_1);

            if (R.Rows > 1)
            {
                sum1_0 = S.Add(S.Load(ref result, resultRow), sum1_0);
                sum1_1 = S.Add(S.Load(ref result, resultRow + S.Count), sum1_1);
            }

            if (R.Rows > 2)
            {
                sum2_0 = S.Add(S.Load(ref result, 2 * resultRow), sum2_0);
                sum2_1 = S.Add(S.Load(ref result, (2 * resultRow) + S.Count), sum2_1);
            }

            if (R.Rows > 3)
            {
                sum3_0 = S.Add(S.Load(ref result, 3 * resultRow), sum3_0);
                sum3_1 = S.Add(S.Load(ref result, (3 * resultRow) + S.Count), sum3_1);
            }

            if (R.Rows > 4)
            {
                sum4_0 = S.Add(S.Load(ref result, 4 * resultRow), sum4_0);
                sum4_1 = S.Add(S.Load(ref result, (4 * resultRow) + S.Count), sum4_1);
            }

            if (R.Rows > 5)
            {
                sum5_0 = S.Add(S.Load(ref result, 5 * resultRow), sum5_0);
                sum5_1 = S.Add(S.Load(ref result, (5 * resultRow) + S.Count), sum5_1);
            }

            if (R.Rows > 6)
            {
                sum6_0 = S.Add(S.Load(ref result, 6 * resultRow), sum6_0);
                sum6_1 = S.Add(S.Load(ref result, (6 * resultRow) + S.Count), sum6_1);
            }

            if (R.Rows > 7)
            {
                sum7_0 = S.Add(S.Load(ref result, 7 * resultRow), sum7_0);
                sum7_1 = S.Add(S.Load(ref result, (7 * resultRow) + S.Count), sum7_1);
            }

            if (R.Rows > 8)
            {
                sum8_0 = S.Add(S.Load(ref result, 8 * resultRow), sum8_0);
                sum8_1 = S.Add(S.Load(ref result, (8 * resultRow) + S.Count), sum8_1);
            }

            if (R.Rows > 9)
            {
                sum9_0 = S.Add(S.Load(ref result, 9 * resultRow), sum9_0);
                sum9_1 = S.Add(S.Load(ref result, (9 * resultRow) + S.Count), sum9_1);
            }

            if (R.Rows > 10)
            {
                sum10_0 = S.Add(S.Load(ref result, 10 * resultRow), sum10_0);
                sum10_1 = S.Add(S.Load(ref result, (10 * resultRow) + S.Count), sum10_1);
            }

            if (R.Rows > 11)
            {
                sum11_0 = S.Add(S.Load(ref result, 11 * resultRow), sum11_0);
                sum11_1 = S.Add(S.Load(ref result, (11 * resultRow) + S.Count), sum11_1);
            }
        }

        S.Store(sum0_0, ref result, 0);
        S.Store(sum0_1, ref result, S.Count);

        if (R.Rows > 1)
        {
            S.Store(sum1_0, ref result, resultRow);
            S.Store(sum1_1, ref result, resultRow + S.Count);
        }

        if (R.Rows > 2)
        {
            S.Store(sum2_0, ref result, 2 * resultRow);
            S.Store(sum2_1, ref result, (2 * resultRow) + S.Count);
        }

        if (R.Rows > 3)
        {
            S.Store(sum3_0, ref result, 3 * resultRow);
            S.Store(sum3_1, ref result, (3 * resultRow) + S.Count);
        }

        if (R.Rows > 4)
        {
            S.Store(sum4_0, ref result, 4 * resultRow);
            S.Store(sum4_1, ref result, (4 * resultRow) + S.Count);
        }

        if (R.Rows > 5)
        {
            S.Store(sum5_0, ref result, 5 * resultRow);
            S.Store(sum5_1, ref result, (5 * resultRow) + S.Count);
        }

        if (R.Rows > 6)
        {
            S.Store(sum6_0, ref result, 6 * resultRow);
            S.Store(sum6_1, ref result, (6 * resultRow) + S.Count);
        }

        if (R.Rows > 7)
        {
            S.Store(sum7_0, ref result, 7 * resultRow);
            S.Store(sum7_1, ref result, (7 * resultRow) + S.Count);
        }

        if (R.Rows > 8)
        {
            S.Store(sum8_0, ref result, 8 * resultRow);
            S.Store(sum8_1, ref result, (8 * resultRow) + S.Count);
        }

        if (R.Rows > 9)
        {
            S.Store(sum9_0, ref result, 9 * resultRow);
            S.Store(sum9_1, ref result, (9 * resultRow) + S.Count);
        }

        if (R.Rows > 10)
        {
            S.Store(sum10_0, ref result, 10 * resultRow);
            S.Store(sum10_1, ref result, (10 * resultRow) + S.Count);
        }

        if (R.Rows > 11)
        {
            S.Store(sum11_0, ref result, 11 * resultRow);
            S.Store(sum11_1, ref result, (11 * resultRow) + S.Count);
        }
    }
}
