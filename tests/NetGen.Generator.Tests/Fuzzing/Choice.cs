namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>The random choices of an input. Some inputs are wrong nearly everywhere, others hardly anywhere, so that networks are written too.</summary>
internal sealed class Choice(int seed)
{
    private readonly Random random = new(seed);
    private readonly int rightTimes = new Random(seed).Next(4) switch { 0 => 2, 1 => 8, _ => 50 };

    /// <summary>Whether the next thing is to be wrong.</summary>
    public bool Wrong => OneIn(rightTimes);

    public int Below(int end) => random.Next(end);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => random.Next(times) == 0;

    public T Pick<T>(params ReadOnlySpan<T> options) => options[random.Next(options.Length)];

    /// <summary>One of the texts that compile, or of those that do not.</summary>
    public string Pick(string[] right, string[] wrong) => Pick(Wrong ? wrong : right);
}
