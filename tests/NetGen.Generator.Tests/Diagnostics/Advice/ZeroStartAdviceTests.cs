namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class ZeroStartAdviceTests
{
    private const string Network = "[Network(2, 4, 1)] partial class Net { }";

    [Theory]
    [InlineData("Net net = [|new()|]; net.Descend(x, t, 1);")]
    [InlineData("var net = [|new Net()|]; for (int step = 0; step < 9; step++) { net.Descend(x, t, 1); } net.Forward(x, t); Console.WriteLine(net.Cost(x, t));")]
    [InlineData("Net net = [|new()|], other = new(seed: 1); net.Descend(x, t, 1); other.Descend(x, t, 1);")]
    [InlineData("Net net = [|new Net()|]; net.Save(\"net\"); net.Descend(x, t, 1); net.Trace(x, t);")]
    [InlineData("Net net = [|new()|]; Adam<float> adam = new(Net.ParameterCount); net.Backward(x, t, g); adam.Step(net.Parameters, g);")]
    [InlineData("Net net = [|new()|]; var descent = new GradientDescent<float>(net.Parameters.Length, 1); net.BackwardParallel(x, t, g); descent.Step(net.Parameters, g); net.ForwardParallel(x, t);")]
    [InlineData("Net net = [|new()|]; Action train = () => net.Descend(x, t, 1); train(); Console.WriteLine(net.Parameters.ToArray()[0]);")]
    [InlineData("Action train = () => { Net net = [|new()|]; Step(); void Step() => net.Descend(x, t, 1); };")]
    public Task A_local_network_that_is_trained_from_zeros_is_reported_where_it_is_created(string body) => ReportsAsync(Method(body));

    [Theory]
    [InlineData("Net net = [|new()|]; net.Descend(new float[2], new float[1], 1); " + Network)]
    [InlineData("[Network(2, 3, 1, Precision = Precision.Double)] partial class Net { public static void Method() { Net net = [|new()|]; net.Descend(new double[2], new double[1], 1); } }")]
    [InlineData("partial class Outer<T> { [Network(2, 3, 1)] partial class Net { public static void Method() { Net net = [|new()|]; net.Descend(new float[2], new float[1], 1); } } }")]
    [InlineData("[Network(2, 4, 1)] partial class Net { public Net(string file) { } public void Descend(int steps) { } } class User { void Method() { Net net = [|new()|]; net.Descend(new float[2], new float[1], 1); } }")]
    public Task Wherever_that_is(string source) => ReportsAsync(source);

    [Theory]
    [InlineData("Net net = new(seed: 1); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net.Initialize(1); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net.Parameters[0] = 1; net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net.Parameters[Net.WeightIndex(1, 0, 0)] += 1; net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); g.CopyTo(net.Parameters); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net.Parameters.Fill(1); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); foreach (ref float parameter in net.Parameters) { parameter = 1; } net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); Span<float> parameters = net.Parameters; parameters[0] = 1; net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net.Backward(x, t, net.Parameters); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); ref float first = ref net.Parameters[0]; first = 1; net.Descend(x, t, 1);")]
    public Task A_network_whose_parameters_may_be_written_is_fine(string body) => SaysNothingAsync(Method(body));

    [Theory]
    [InlineData("Net net = new(); Fill(net); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); Replace(ref net); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); kept = net; net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); Net other = net; net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); object other = net; net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); Net[] all = { net }; net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); (Net, int) pair = (net, 1); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net = Net.Load(\"net\"); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); if (x.Length > 2) { net = new(seed: 1); } net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); Action load = () => net = Net.Load(\"net\"); load(); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); INetwork<Net, float> any = net; any.Initialize(1); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net.Scatter(); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net.Descend(1); net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); net?.Initialize(1); net?.Descend(x, t, 1);")]
    [InlineData("Net net = new() { Seed = 1 }; net.Descend(x, t, 1);")]
    [InlineData("Net net = new(); int seed = net; net.Descend(x, t, 1);")]
    [InlineData("IOptimizer<float> own = new Own(); Net net = new(); net.Backward(x, t, g); own.Step(net.Parameters, g);")]
    [InlineData("Own own = new(); Net net = new(); net.Backward(x, t, g); own.Step(net.Parameters, g);")]
    [InlineData("Net net = Create(); net.Descend(x, t, 1); Net Create() { Net made = new(); return made; }")]
    public Task A_network_that_others_may_have_written_is_fine(string body) => SaysNothingAsync(
        """
        static class Extensions { public static void Descend(this Net net, int seed) => net.Initialize(seed); }
        class Own : IOptimizer<float>
        {
            public double Rate { get; set; }
            public int ParameterCount => 17;
            public void Step(Span<float> parameters, ReadOnlySpan<float> gradient) => parameters.Fill(1);
        }
        """ + Method(
            body,
            "[Network(2, 4, 1)] partial class Net { public void Scatter() => Initialize(1); public int Seed { set => Initialize(value); } "
            + "public static implicit operator int(Net net) { net.Initialize(1); return 1; } }"));

    [Theory]
    [InlineData("Net net = new(); net.Forward(x, t); Console.WriteLine(net.Cost(x, t));")]
    [InlineData("Net net = new(); net.Backward(x, t, g);")]
    [InlineData("Net net = new(); net.BackwardParallel(x, t, g);")]
    public Task A_network_that_is_not_trained_is_fine(string body) => SaysNothingAsync(Method(body));

    [Theory]
    [InlineData("[Network(2, 1)] partial class Net { }")]
    [InlineData("[Network(2, 4, 1)] partial class Net { public Net() => Initialize(1); }")]
    [InlineData("[Network(2, 4, 1)] partial class Net : Base { } abstract class Base { protected Base() => Begin(); protected virtual void Begin() { } }")]
    [InlineData("[Network(\"net.onnx\")] partial class Net { }")]
    [InlineData("[Network(2, 4, 1, Weights = \"net.onnx\")] partial class Net { }")]
    public Task A_network_that_does_not_begin_at_zero_or_can_leave_it_is_fine(string network) => SaysNothingAsync(Method("Net net = new(); net.Descend(x, t, 1);", network));

    private static string Method(string body, string network = Network) =>
        $$"""
        {{network}}
        class User
        {
            private static readonly float[] x = new float[2], t = new float[1], g = new float[Net.ParameterCount];
            private static Net? kept;
            private static void Fill(Net net) => net.Initialize(1);
            private static void Replace(ref Net net) => kept = net = new(seed: 1);
            public void Method() { {{body}} }
        }
        """;

    private static Task ReportsAsync(string markedSource) => Analysis.AdvisesOnUseAsync(
        markedSource,
        "NETGEN107",
        "The network 'Net' is trained from parameters that are all zero, so the units of a hidden layer get equal gradients, or none, and remain equal; "
        + "write new Net(seed: 1), or call Initialize before the training");

    private static Task SaysNothingAsync(string source) => Analysis.SaysNothingOnUseAsync(source);
}
