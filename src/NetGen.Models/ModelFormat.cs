namespace NetGen.Models;

/// <summary>A format of model files.</summary>
/// <param name="Ending">How names of its files end, with the dot.</param>
/// <param name="Read">The network in the bytes of a file; the path is for messages, the options are the user's.</param>
/// <param name="Write">The bytes of a file with a network; the path is for messages.</param>
internal sealed record ModelFormat(string Ending, Func<string, byte[], ModelOptions, TrainedNetwork> Read, Func<string, TrainedNetwork, byte[]> Write);
