using NetGen.Readme.Tests.Pages;
using NetGen.Readme.Tests.Running;

namespace NetGen.Readme.Tests;

[Collection(SharedPrograms.Name)]
public class ProgramTests(BuiltPrograms programs)
{
    public static TheoryData<string> Declarations => Page.Names(block => block.IsProgram && !block.HasStatements);

    public static TheoryData<string> Programs => Page.Names(block => block.IsProgram && block.HasStatements);

    [Theory]
    [MemberData(nameof(Declarations))]
    public void Declarations_build_without_a_warning_in_a_project_that_takes_the_package(string name) => AssertBuilt(Page.Find(name));

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Programs_build_too_and_print_what_their_comments_say(string name)
    {
        Block program = Page.Find(name);
        AssertBuilt(program);

        CommandRun run = (await programs.Run(program)).Succeeded();

        Assert.Equal(program.PrintedLines, run.Output.Split('\n')[..^1]);
        Assert.Equal("", run.Errors);
    }

    private void AssertBuilt(Block program)
    {
        Assert.Equal("", programs.Problems(program));
        Assert.NotNull(programs.Find(program, $"/bin/Debug/{(program.IsPortable ? "netstandard2.1" : "net10.0")}/{ReadersProject.Name(program)}.dll"));
    }
}
