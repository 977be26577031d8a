using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NetGen.Numerics;

namespace NetGen.Exhaustive.Floats;

internal readonly struct TanhFunction : IFunction
{
    public static string Name => "tanh";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Result(Vector256<float> z) => SingleMath.Tanh<Simd256<float>, Vector256<float>>(z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Expected(Vector256<double> z)
    {
        Vector256<double> e = Vector256.Exp(-2 * Vector256.Abs(z));
        return Vector256.CopySign((Vector256<double>.One - e) / (Vector256<double>.One + e), z);
    }
}
