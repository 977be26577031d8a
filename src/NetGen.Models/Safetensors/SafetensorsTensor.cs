namespace NetGen.Models;

/// <summary>What the header says of a tensor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its numbers.</param>
/// <param name="Shape">Sizes of its dimensions.</param>
/// <param name="Start">Where its bytes start after the header.</param>
/// <param name="End">Where they end.</param>
internal sealed record SafetensorsTensor(string Name, NumberType Type, int[] Shape, int Start, int End);
