using System.Buffers;
using System.Numerics;
using NetGen.Numerics;

namespace NetGen;

/// <summary>The gradient of a part of the rows.</summary>
/// <param name="part">Which part, from 0.</param>
/// <param name="gradient">Receives its gradient.</param>
/// <returns>Its cost, and its share of the rows.</returns>
internal delegate (T Cost, T Share) PartGradient<T>(int part, Span<T> gradient);

/// <summary>The gradient of all rows, the weighted sum of the gradients of their parts. Any number of threads take parts; they are added in their order.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal sealed unsafe class GradientSum<T>(T* gradient, int count, int parts)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private int taken = -1;
    private volatile int added;
    private volatile bool isBroken;

    // In double: a float stops growing long before millions of parts are added.
    private double costSum;

    /// <summary>The sum of the costs so far, each times its share.</summary>
    public T Cost => T.CreateTruncating(costSum);

    /// <summary>Takes parts as long as there are any. A thread that is early waits for its turn; the one whose turn it is never waits.</summary>
    public void AddParts(PartGradient<T> gradientOf)
    {
        T[] partGradient = ArrayPool<T>.Shared.Rent(count);
        try
        {
            for (int part = Interlocked.Increment(ref taken); part < parts; part = Interlocked.Increment(ref taken))
            {
                (T cost, T share) = gradientOf(part, partGradient.AsSpan(0, count));
                SpinWait turn = default;
                while (added < part && !isBroken)
                {
                    turn.SpinOnce(sleep1Threshold: -1);
                }

                if (isBroken)
                {
                    return;
                }

                Add(part, partGradient.AsSpan(0, count), cost, share);
                added = part + 1;
            }
        }
        catch
        {
            isBroken = true;
            throw;
        }
        finally
        {
            ArrayPool<T>.Shared.Return(partGradient);
        }
    }

    private void Add(int part, ReadOnlySpan<T> term, T cost, T share)
    {
        Span<T> sum = new(gradient, count);
        if (part == 0)
        {
            sum.Clear();
        }

        VectorLoop.Run(sum, term, new ScaledSum<T>(share));
        costSum += double.CreateTruncating(share) * double.CreateTruncating(cost);
    }
}
