using NetGen.Generator.Model;

namespace NetGen.Generator.Emit;

/// <summary>The loss of one output and its gradient, in vectors; cross entropy, which needs all outputs of a row, is not among them.</summary>
internal static class LossTerms
{
    /// <summary>Statements that leave the loss in <c>loss</c> with a suffix.</summary>
    public static string Term(NetworkModel model, string a, string z, string y, string suffix = "", string simd = "S", string vector = "V") => model.Loss switch
    {
        Loss.MeanSquaredError =>
            $"""
            {vector} error{suffix} = {simd}.Subtract({a}, {y});
            {vector} loss{suffix} = {simd}.Multiply(error{suffix}, error{suffix});
            """,
        Loss.MeanAbsoluteError => $"{vector} loss{suffix} = {simd}.Abs({simd}.Subtract({a}, {y}));",
        _ =>
            $"""
            // −y·ln σ(z) − (1 − y)·ln(1 − σ(z)) = ln(1 + e^−|z|) + y·max(−z, 0) + (1 − y)·max(z, 0)
            {vector} positive{suffix} = {simd}.Choose({simd}.LessThanOrEqual({z}, {simd}.Zero), {simd}.Zero, {z});
            {vector} wrong{suffix} = {simd}.Add({simd}.Multiply({y}, {simd}.Subtract(positive{suffix}, {z})), {simd}.Multiply({simd}.Subtract({simd}.Broadcast(1), {y}), positive{suffix}));
            {vector} loss{suffix} = {simd}.Add({Names.Math(model.Precision)}.Log1PExpOfMinusAbs<{simd}, {vector}>({z}), wrong{suffix});
            """,
    };

    /// <summary>Statements that leave the gradient, times <paramref name="scale"/> if there is one, in <paramref name="result"/>.</summary>
    public static string Gradient(Loss loss, string a, string y, string? scale, string result, string simd = "S", string vector = "V") => loss switch
    {
        Loss.MeanAbsoluteError =>
            $"""
            // sign(0) = 0, and NaN stays NaN
            {vector} sign{result} = {simd}.Subtract({a}, {y});
            sign{result} = {simd}.Choose({simd}.LessThan(sign{result}, {simd}.Zero), {simd}.Broadcast(-1), {simd}.Choose({simd}.LessThan({simd}.Zero, sign{result}), {simd}.Broadcast(1), sign{result}));
            {vector} {result} = {Scaled($"{simd}.Multiply(sign{result}, {simd}.Broadcast((T)0.5))", scale, simd)};
            """,
        _ => $"{vector} {result} = {Scaled($"{simd}.Subtract({a}, {y})", scale, simd)};",
    };

    private static string Scaled(string value, string? scale, string simd) => scale is null ? value : $"{simd}.Multiply({value}, {scale})";
}
