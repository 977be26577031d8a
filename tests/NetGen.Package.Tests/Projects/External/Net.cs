using NetGen;

namespace External;

/// <summary>A network whose model keeps its weights in a file of their own.</summary>
[Network("ext.onnx")]
internal static partial class Net;
