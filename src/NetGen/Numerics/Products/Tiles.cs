using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>Chooses the register tile by its rows and vectors.</summary>
internal static class Tiles
{
    /// <summary>The most rows of any tile.</summary>
    public const int MaxRows = 12;

    /// <summary>The most vectors of any tile.</summary>
    public const int MaxVectors = 2;

    /// <summary>The most rows of a tile whose sums, vectors of the right factor and a broadcast fit the registers.</summary>
    public static int MaxRowsOf<S, V, T>(int vectors)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
        => S.Registers >= 32 || vectors == 1 ? MaxRows : MaxRows / 2;

    /// <summary>A tile of 1 vector and <paramref name="rows"/> rows; its sums replace the result, or are added to it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void OneVector<S, V, T>(
        int rows,
        ref T left,
        nint leftRow,
        nint leftStep,
        ref T right,
        nint rightStep,
        int count,
        ref T start,
        nint startRow,
        ref T result,
        nint resultRow,
        bool adds)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        switch (rows)
        {
            case 1:
                OneVectorTile.Run<Height1, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 2:
                OneVectorTile.Run<Height2, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 3:
                OneVectorTile.Run<Height3, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 4:
                OneVectorTile.Run<Height4, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 5:
                OneVectorTile.Run<Height5, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 6:
                OneVectorTile.Run<Height6, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 7:
                OneVectorTile.Run<Height7, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 8:
                OneVectorTile.Run<Height8, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 9:
                OneVectorTile.Run<Height9, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 10:
                OneVectorTile.Run<Height10, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 11:
                OneVectorTile.Run<Height11, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
            case 12:
                OneVectorTile.Run<Height12, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds);
                break;
        }
    }

    /// <summary>A tile of 2 vectors and <paramref name="rows"/> rows; its sums replace the result, or are added to it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void TwoVectors<P, S, V, T>(
        int rows,
        ref T left,
        nint leftRow,
        nint leftStep,
        ref T right,
        nint rightStep,
        int count,
        ref T start,
        nint startRow,
        ref T result,
        nint resultRow,
        bool adds,
        ref T packed)
        where P : struct, IPacking
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        switch (rows)
        {
            case 1:
                TwoVectorTile.Run<Height1, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 2:
                TwoVectorTile.Run<Height2, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 3:
                TwoVectorTile.Run<Height3, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 4:
                TwoVectorTile.Run<Height4, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 5:
                TwoVectorTile.Run<Height5, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 6:
                TwoVectorTile.Run<Height6, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 7:
                TwoVectorTile.Run<Height7, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 8:
                TwoVectorTile.Run<Height8, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 9:
                TwoVectorTile.Run<Height9, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 10:
                TwoVectorTile.Run<Height10, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 11:
                TwoVectorTile.Run<Height11, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
            case 12:
                TwoVectorTile.Run<Height12, P, S, V, T>(ref left, leftRow, leftStep, ref right, rightStep, count, ref start, startRow, ref result, resultRow, adds, ref packed);
                break;
        }
    }
}
