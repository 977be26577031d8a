using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NetGen.Numerics;

namespace NetGen.Exhaustive.Floats;

internal readonly struct ExpFunction : IFunction
{
    public static string Name => "exp";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Result(Vector256<float> z) => SingleMath.Exp<Simd256<float>, Vector256<float>>(z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Expected(Vector256<double> z) => Vector256.Exp(z);
}
