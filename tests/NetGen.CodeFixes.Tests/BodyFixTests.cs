using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.CodeFixes.Tests;

public class BodyFixTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task A_class_before_CSharp_12_gets_braces(LanguageVersion version) => FixRun.MendsOnStandardAsync(
        new BodyFix(), "Write { }", "[Network(2, 1)] partial class Net; // of two", "[Network(2, 1)] partial class Net { } // of two", version);
}
