using System.Text;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Numpy;

public class NpyArrayTests
{
    [Theory]
    [InlineData("<f2", 1, 2, "003C0040004200440045F6BC")]
    [InlineData(">f2", 1, 2, "3C004000420044004500BCF6")]
    [InlineData(">f4", 2, 4, "3F800000400000004040000040800000" + "40A00000" + "BF9EC000")]
    [InlineData("<f8", 3, 4, "000000000000F03F00000000000000400000000000000840" + "000000000000104000000000000014400000000000D8F3BF")]
    public void Arrays_of_every_width_byte_order_and_version_are_read(string type, byte version, int lengthSize, string hex)
    {
        byte[] file = File($"{{'descr': '{type}', 'fortran_order': False, 'shape': (2, 3), }}", Convert.FromHexString(hex), version, lengthSize);

        NamedTensor array = NpyArray.Read("model", "w", file);
        Assert.Equal([2, 3], array.Shape);
        Assert.Equal([1, 2, 3, 4, 5, -1.240234375], array.Values);
    }

    [Fact]
    public void Columns_of_Fortran_order_become_rows()
    {
        byte[] file = File("{'descr': '<f2', 'fortran_order': True, 'shape': (2, 3), }", Convert.FromHexString("003C00400042004400450046"));

        Assert.Equal([1, 3, 5, 2, 4, 6], NpyArray.Read("model", "w", file).Values);
    }

    [Fact]
    public void The_dictionary_may_have_another_order() =>
        Assert.Equal([2], NpyArray.Read("model", "b", File("{'shape': (2,), 'fortran_order': False, 'descr': '<f2'}", new byte[4])).Shape);

    [Theory]
    [InlineData("{'descr': '<i8', 'fortran_order': False, 'shape': (1,), }", "Array \"w\" has numbers of type <i8: expected floats, <f2, <f4, <f8, >f2, >f4 or >f8.")]
    [InlineData("{'descr': '<f4', 'shape': (1,), }", "Array \"w\" has the header {'descr': '<f4', 'shape': (1,), }: expected a dictionary")]
    [InlineData("{'descr': '<f4', 'descr': '<f4', 'shape': (1,), }", "Array \"w\" has the header")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999,), }", "Array \"w\" has the shape (99999999999,): expected sizes of at most 2147483647.")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", "Array \"w\" has 8 bytes at offset 69: expected [2, 3] elements of 4 bytes. It is cut off.")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (2000000000, 2000000000), }", "Array \"w\" has 8 bytes at offset 87: expected [2000000000, 2000000000] elements")]
    [InlineData("{'descr': '<f2', 'fortran_order': False, 'shape': (1073741823, 0), }", "Tensor \"w\" has the shape [1073741823, 0], which is empty: expected sizes of at least 1.")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (), }", "Array \"w\" has 8 bytes at offset 65: expected [] elements of 4 bytes. It is damaged.")]
    public void Other_headers_are_refused(string dictionary, string problem) => Refusal.Of(Read, File(dictionary, new byte[8]), problem);

    [Fact]
    public void Other_files_are_refused() => Refusal.Of(Read, Encoding.ASCII.GetBytes("PK\u0003\u0004 something else"), "Array \"w\" does not start as a NumPy array does");

    [Fact]
    public void A_header_that_is_cut_off_is_refused() =>
        Refusal.Of(Read, File("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", [])[..40], "Array \"w\" should have a header of 57 bytes at offset 10, but only 30 bytes follow.");

    [Fact]
    public void A_lone_array_is_a_matrix() =>
        Refusal.Of(NpyReader.Read, File("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", new byte[8]), "The array has the shape [2]: expected the weights [outputs, inputs] of one layer.");

    [Fact]
    public void A_header_longer_than_any_array_needs_is_refused() => Refusal.Of(
        Read,
        File($"{{'descr': '<f4', 'fortran_order': False, 'shape': ({string.Concat(Enumerable.Repeat("1,", 40_000))}), }}", new byte[4], version: 2, lengthSize: 4),
        "Array \"w\" has a header of 80055 bytes: expected at most 65535.");

    private static TrainedNetwork Read(string path, byte[] file) => LayerPairs.Network(path, [NpyArray.Read(path, "w", file)], ModelOptions.None, isOrderKept: true);

    private static byte[] File(string dictionary, byte[] values, byte version = 1, int lengthSize = 2) =>
        [0x93, .. "NUMPY"u8, version, 0, .. BitConverter.GetBytes(dictionary.Length).Take(lengthSize), .. Encoding.ASCII.GetBytes(dictionary), .. values];
}
