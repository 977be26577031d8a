using System.Runtime.InteropServices;

namespace NetGen.Benchmarks.Peers.Onnx;

/// <summary>As much of ONNX Runtime's C API as a prediction needs. Functions stand in <c>OrtApi</c> in an order that never changes.</summary>
internal sealed unsafe class OnnxRuntime
{
    /// <summary>The environment variable that says where the native library is.</summary>
    public const string LibraryVariable = "ONNXRUNTIME_LIBRARY";

    private const int ApiVersion = 1;
    private const int ErrorLogging = 3;
    private const int ArenaAllocator = 1;
    private const int DefaultMemory = 0;
    private const int FloatElements = 1;
    private const int DoubleElements = 11;

    private readonly void** api;
    private readonly nint session;
    private readonly nint memory;
    private readonly byte* inputName;
    private readonly byte* outputName;

    /// <summary>Loads the library and the model, for one thread. Both live as long as the process.</summary>
    /// <param name="model">The bytes of a model with one input and one output.</param>
    /// <param name="input">The name of its input.</param>
    /// <param name="output">The name of its output.</param>
    public OnnxRuntime(ReadOnlySpan<byte> model, string input, string output)
    {
        inputName = (byte*)Marshal.StringToCoTaskMemUTF8(input);
        outputName = (byte*)Marshal.StringToCoTaskMemUTF8(output);
        string path = Environment.GetEnvironmentVariable(LibraryVariable)
            ?? throw new InvalidOperationException($"Expected the path of libonnxruntime in the variable {LibraryVariable}, which is not set.");
        nint library = NativeLibrary.Load(path);
        void** root = ((delegate* unmanaged<void**>)NativeLibrary.GetExport(library, "OrtGetApiBase"))();
        api = ((delegate* unmanaged<uint, void**>)root[0])(ApiVersion);

        nint environment;
        nint options;
        nint opened;
        nint cpu;
        Check(((delegate* unmanaged<int, byte*, nint*, nint>)api[3])(ErrorLogging, inputName, &environment));
        Check(((delegate* unmanaged<nint*, nint>)api[10])(&options));
        Check(((delegate* unmanaged<nint, int, nint>)api[24])(options, 1));
        Check(((delegate* unmanaged<nint, int, nint>)api[25])(options, 1));
        fixed (byte* bytes = model)
        {
            Check(((delegate* unmanaged<nint, byte*, nuint, nint, nint*, nint>)api[8])(environment, bytes, (nuint)model.Length, options, &opened));
        }

        Check(((delegate* unmanaged<int, int, nint*, nint>)api[69])(ArenaAllocator, DefaultMemory, &cpu));
        session = opened;
        memory = cpu;
    }

    /// <summary>A matrix over the caller's numbers, float or double, which must stay where they are.</summary>
    public nint Matrix<T>(T* values, int rows, int columns)
        where T : unmanaged
    {
        long* shape = stackalloc long[] { rows, columns };
        nuint bytes = (nuint)((long)rows * columns * sizeof(T));
        nint value;
        var create = (delegate* unmanaged<nint, void*, nuint, long*, nuint, int, nint*, nint>)api[49];
        Check(create(memory, values, bytes, shape, 2, typeof(T) == typeof(double) ? DoubleElements : FloatElements, &value));
        return value;
    }

    /// <summary>Predicts from one matrix into another.</summary>
    public void Run(nint input, nint output)
    {
        byte* from = inputName;
        byte* to = outputName;
        var run = (delegate* unmanaged<nint, nint, byte**, nint*, nuint, byte**, nuint, nint*, nint>)api[9];
        Check(run(session, 0, &from, &input, 1, &to, 1, &output));
    }

    private void Check(nint status)
    {
        if (status != 0)
        {
            byte* message = ((delegate* unmanaged<nint, byte*>)api[2])(status);
            throw new InvalidOperationException("ONNX Runtime: " + Marshal.PtrToStringUTF8((nint)message));
        }
    }
}
