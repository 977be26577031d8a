using System.Runtime.InteropServices;
using NetGen.CodeGeneration.Narrow;

namespace NetGen.Models.Tests.Description;

public class NarrowParametersTests
{
    private static readonly int[] Sizes = [3, 2, 1];

    // W₁[input, output], W₂, b₁, b₂.
    private static readonly float[] Parameters = [1, 2, 3, 4, 5, 6, -7, 14, 0.1f, 0.2f, 0.3f];

    [Fact]
    public void Halves_lie_in_pairs_of_inputs_on_cache_lines_and_biases_follow()
    {
        float[] words = Words(Storage.Float16);

        Assert.Equal(35, words.Length);
        Assert.Equal([1, 3, 2, 4, 5, 0, 6, 0], Halves(words, 0, 8));
        Assert.Equal([-7, 14], Halves(words, 16, 2));
        Assert.Equal([0.1f, 0.2f, 0.3f], words[32..]);
    }

    [Fact]
    public void Upper_halves_of_floats_lie_in_the_same_places()
    {
        float[] words = Words(Storage.BFloat16);

        Assert.Equal(35, words.Length);
        Assert.Equal([0x3F80, 0x4040, 0x4000, 0x4080, 0x40A0, 0, 0x40C0, 0], MemoryMarshal.Cast<float, ushort>(words)[..8].ToArray());
        Assert.Equal([0.1f, 0.2f, 0.3f], words[32..]);
    }

    [Fact]
    public void Bytes_have_a_scale_for_each_output_before_the_biases()
    {
        float[] words = Words(Storage.Int8);

        Assert.Equal(38, words.Length);
        Assert.Equal([25, 76, 42, 85, 127, 0, 127, 0], MemoryMarshal.Cast<float, sbyte>(words)[..8].ToArray());
        Assert.Equal([-64, 127], MemoryMarshal.Cast<float, sbyte>(words.AsSpan(16))[..2].ToArray());
        Assert.Equal([5f / 127, 6f / 127, 14f / 127], words[32..35]);
        Assert.Equal([0.1f, 0.2f, 0.3f], words[35..]);
    }

    private static float[] Words(Storage storage) => MemoryMarshal.Cast<byte, float>(NarrowParameters.Pack(storage, Sizes, Parameters)).ToArray();

    private static float[] Halves(float[] words, int word, int count) =>
        [.. MemoryMarshal.Cast<float, Half>(words.AsSpan(word))[..count].ToArray().Select(half => (float)half)];
}
