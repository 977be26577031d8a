using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.CodeFixes.Tests;

public class BodyFixTests
{
    [Fact]
    public async Task A_class_before_CSharp_12_gets_braces() => Assert.Equal(
        "[Network(2, 1)] partial class Net { } // of two",
        await FixRun.TextAfterAsync(new BodyFix(), "[Network(2, 1)] partial class Net; // of two", LanguageVersion.CSharp11));
}
