using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace NetGen.Benchmarks.Peers.Onnx;

/// <summary>A model that ONNX Runtime has loaded, for one thread.</summary>
/// <param name="model">The bytes of a model with one input and one output.</param>
/// <param name="input">The name of its input.</param>
/// <param name="output">The name of its output.</param>
internal sealed unsafe class OnnxRuntime(byte[] model, string input, string output) : IDisposable
{
    private readonly InferenceSession session = new(model, new SessionOptions
    {
        IntraOpNumThreads = 1,
        InterOpNumThreads = 1,
        LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
    });

    private readonly RunOptions options = new();
    private readonly List<IDisposable> bound = [];

    /// <summary>What <see cref="Run"/> needs to predict rows, float or double, in the caller's memory, which must stay where it is.</summary>
    public OrtIoBinding Bind<T>(T* inputs, T* outputs, int rows, int inputCount, int outputCount)
        where T : unmanaged
    {
        OrtValue from = Matrix(inputs, rows, inputCount);
        bound.Add(from);
        OrtValue to = Matrix(outputs, rows, outputCount);
        bound.Add(to);
        OrtIoBinding binding = session.CreateIoBinding();
        bound.Add(binding);
        binding.BindInput(input, from);
        binding.BindOutput(output, to);
        return binding;
    }

    /// <summary>Predicts.</summary>
    public void Run(OrtIoBinding binding) => session.RunWithBinding(options, binding);

    public void Dispose()
    {
        bound.ForEach(value => value.Dispose());
        options.Dispose();
        session.Dispose();
    }

    private static OrtValue Matrix<T>(T* values, int rows, int columns)
        where T : unmanaged => OrtValue.CreateTensorValueWithData(
            OrtMemoryInfo.DefaultInstance,
            typeof(T) == typeof(double) ? TensorElementType.Double : TensorElementType.Float,
            [rows, columns],
            (nint)values,
            (long)rows * columns * sizeof(T));
}
