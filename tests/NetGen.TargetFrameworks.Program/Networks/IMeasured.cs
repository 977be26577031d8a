using System;

namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>What is measured of a network; INetwork is not there on every target.</summary>
    /// <typeparam name="T">The type of its numbers.</typeparam>
    public interface IMeasured<T>
        where T : unmanaged
    {
        Span<T> Parameters { get; }

        void Initialize(int seed);

        void Forward(ReadOnlySpan<T> inputs, Span<T> outputs);

        T Cost(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double l2);

        T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, Span<T> inputGradient, double l2);

        T Descend(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double rate, double l2);

        Trace<T> Trace(ReadOnlySpan<T> input, ReadOnlySpan<T> target);
    }
}
