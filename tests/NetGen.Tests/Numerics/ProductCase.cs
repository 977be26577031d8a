using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics;

/// <summary>
/// A layer and some rows, and its three products by plain loops. What lies between rows and after the last one is NaN, which must reach no result.
/// </summary>
/// <typeparam name="T">float or double.</typeparam>
internal sealed class ProductCase<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Elements after a row that a vector may read.</summary>
    private const int Slack = 32;

    private readonly int rows;
    private readonly int inputs;
    private readonly int outputs;
    private readonly int xStride;
    private readonly int deltaStride;
    private readonly T[] x;
    private readonly T[] w;
    private readonly T[] b;
    private readonly T[] delta;

    public ProductCase(int rows, int inputs, int outputs, int xStride)
    {
        this.rows = rows;
        this.inputs = inputs;
        this.outputs = outputs;
        this.xStride = xStride;
        deltaStride = RoundUp(outputs);
        Random random = new((rows * 7919) + (inputs * 104729) + outputs);
        x = Rows(random, rows, inputs, xStride);
        w = Rows(random, inputs, outputs, outputs);
        b = Rows(random, 1, outputs, outputs);
        delta = Rows(random, rows, outputs, deltaStride);
    }

    public override string ToString() => $"{rows} rows, {inputs} inputs (stride {xStride}), {outputs} outputs";

    /// <summary>The first difference, or nothing.</summary>
    public string? Forward<S, V>(int streams)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        GuardedNumbers<T> z = new((long)rows * deltaStride);
        GuardedNumbers<T> work = new(Product.Work<T>(rows, inputs, xStride, outputs, deltaStride));
        Product.Forward<S, V, T>(ref x[0], xStride, ref w[0], ref b[0], ref z.First, deltaStride, rows, inputs, outputs, streams, ref work.First);
        return Difference("forward", z, work, deltaStride, rows, outputs, (r, j) =>
        {
            int length = inputs / streams;
            T sum = b[j];
            for (int stream = 0; stream < streams; stream++)
            {
                T part = stream == 0 ? sum : T.Zero;
                for (int i = stream * length; i < (stream == streams - 1 ? inputs : (stream + 1) * length); i++)
                {
                    part = Scalar<T>.MultiplyAdd(x[(r * xStride) + i], w[(i * outputs) + j], part);
                }

                sum = stream == 0 ? part : sum + part;
            }

            return sum;
        });
    }

    /// <summary>The first difference, or nothing.</summary>
    public string? Propagate<S, V>(bool isPadded)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        int stride = isPadded ? RoundUp(inputs) : inputs;
        GuardedNumbers<T> g = new((long)rows * stride);
        GuardedNumbers<T> work = new(Product.Work<T>(rows, inputs, stride, outputs, deltaStride));
        Product.Propagate<S, V, T>(ref delta[0], deltaStride, ref w[0], ref g.First, stride, rows, inputs, outputs, ref work.First);
        return Difference("propagate", g, work, stride, rows, inputs, (r, i) =>
        {
            T sum = T.Zero;
            for (int j = 0; j < outputs; j++)
            {
                sum = Scalar<T>.MultiplyAdd(delta[(r * deltaStride) + j], w[(i * outputs) + j], sum);
            }

            return sum;
        });
    }

    /// <summary>The first difference, or nothing.</summary>
    public string? WeightGradient<S, V>(bool continues)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        GuardedNumbers<T> gradient = new((long)inputs * outputs);
        GuardedNumbers<T> work = new(Product.Work<T>(rows, inputs, xStride, outputs, deltaStride));
        if (continues)
        {
            w.AsSpan(0, inputs * outputs).CopyTo(gradient.Span);
        }

        Product.WeightGradient<S, V, T>(ref x[0], xStride, ref delta[0], deltaStride, ref gradient.First, rows, inputs, outputs, continues, ref work.First);
        return Difference("gradient", gradient, work, outputs, inputs, outputs, (i, j) =>
        {
            T sum = continues ? w[(i * outputs) + j] : T.Zero;
            for (int r = 0; r < rows; r++)
            {
                sum = Scalar<T>.MultiplyAdd(x[(r * xStride) + i], delta[(r * deltaStride) + j], sum);
            }

            return sum;
        });
    }

    private string? Difference(string name, GuardedNumbers<T> result, GuardedNumbers<T> work, int stride, int height, int width, Func<int, int, T> expected)
    {
        if (!result.IsIntact || !work.IsIntact)
        {
            return $"{this}: {name} wrote outside of its {(result.IsIntact ? "working memory" : "result")}.";
        }

        for (int r = 0; r < height; r++)
        {
            for (int c = 0; c < width; c++)
            {
                T actual = result.Span[(r * stride) + c];
                if (!actual.Equals(expected(r, c)))
                {
                    return $"{this}: {name} at {r}, {c} is {actual} instead of {expected(r, c)}.";
                }
            }
        }

        return null;
    }

    private static int RoundUp(int units) => (units + 15) / 16 * 16;

    private static T[] Rows(Random random, int rows, int columns, int stride)
    {
        T[] numbers = new T[(rows * stride) + Slack];
        numbers.AsSpan().Fill(T.NaN);
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
            {
                numbers[(r * stride) + c] = T.CreateChecked(random.NextDouble() - 0.5);
            }
        }

        return numbers;
    }
}
