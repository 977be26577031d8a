namespace NetGen.CompiledModels.Tests.Networks;

[Network("order_archive.npz", Hidden = Activation.Tanh, Output = Activation.Identity)]
internal static partial class OrderOfArchive;

[Network("order_sizes.safetensors", Hidden = Activation.Relu, Output = Activation.Identity)]
internal static partial class OrderOfSizes;

[Network("order_unclear.safetensors", Hidden = Activation.Tanh, Output = Activation.Identity)]
internal static partial class OrderOfItem;
