using System.Reflection;
using System.Runtime.Loader;
using NetGen.Requirements;

namespace NetGen.TargetFrameworks.Tests;

/// <summary>What networks compute on each target, from the same sources.</summary>
public class TargetTests
{
    private static readonly Lazy<Measurement[]> Here = new(() => [.. Measure.All()]);

    [Theory]
    [InlineData("net9.0")]
    [InlineData("net8.0")]
    public void Networks_have_the_same_bits_as_on_this_framework(string target) => AssertSameBits(Here.Value, TargetProgram.RunSelfContained(target));

    [Fact]
    public void What_is_compared_agrees_with_the_reference() => Expectations.AssertAgree(Here.Value);

    [Fact]
    public void Portable_networks_agree_with_the_reference() => Expectations.AssertAgree(TargetProgram.RunOnThisRuntime());

    [FactWith<Mono>]
    public void Portable_networks_agree_with_the_reference_on_Mono() => Expectations.AssertAgree(TargetProgram.RunOnMono());

    [Fact]
    public void Networks_of_a_portable_library_run_with_the_library_of_this_framework()
    {
        AssemblyLoadContext context = new("portable", isCollectible: true);
        Assembly program = context.LoadFromAssemblyPath(TargetProgram.PathOf("netstandard2.1"));
        IEnumerable<object> measured = (IEnumerable<object>)program.GetType(typeof(Measure).FullName!)!.GetMethod(nameof(Measure.All))!.Invoke(null, null)!;

        AssertSameBits(TargetProgram.RunOnThisRuntime(), [.. measured.Select(measurement => Measurement.Parse($"{measurement}"))]);
    }

    private static void AssertSameBits(IReadOnlyList<Measurement> wanted, IReadOnlyList<Measurement> got)
    {
        Assert.NotEmpty(wanted);
        Assert.Equal(wanted.Select(measurement => measurement.Name), got.Select(measurement => measurement.Name));
        string[] differing = [.. wanted.Zip(got).Where(pair => $"{pair.First}" != $"{pair.Second}").Select(pair => pair.First.Name)];
        Assert.True(differing.Length == 0, $"other bits: {string.Join("; ", differing)}");
    }
}
