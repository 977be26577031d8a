using NetGen.Readme.Tests.Pages;

namespace NetGen.Readme.Tests.Running;

/// <summary>Every C# block that stands by itself, as a project that takes the package, all built by one command.</summary>
public sealed class BuiltPrograms : IAsyncLifetime, IDisposable
{
    private readonly ReadersFolder folder = new();
    private CommandRun? build;

    public async Task InitializeAsync()
    {
        folder.UsePackages();
        await ModelFiles.Prepare(folder);
        Block[] programs = [.. Page.AllBlocks.Where(block => block.IsProgram)];
        foreach (Block program in programs)
        {
            string name = ReadersProject.Name(program);
            folder.Write(ReadersProject.Text(program, Page.AllBlocks.Where(part => IsPartFor(program, part))), name, name + ".csproj");
            folder.Write(program.Text, name, "Program.cs");
            ModelFiles.CopyTo(folder, name);
        }

        string projects = string.Concat(programs.Select(ReadersProject.Name).Select(name => $"""<Project Path="{name}/{name}.csproj" />"""));
        folder.Write($"<Solution>{projects}</Solution>", "Programs.slnx");
        build = await folder.Run("", "dotnet", "build", "--nologo", "Programs.slnx");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>The errors and warnings of a block's project.</summary>
    internal string Problems(Block program) => string.Join('\n', (build!.Output + build.Errors).Split('\n')
        .Where(line => line.Contains($"/{ReadersProject.Name(program)}.csproj]", StringComparison.Ordinal) || line.Contains("Programs.slnx", StringComparison.Ordinal))
        .Distinct());

    /// <summary>Runs a block that was built; a portable one by the runtime of these tests.</summary>
    internal Task<CommandRun> Run(Block program)
    {
        string name = ReadersProject.Name(program);
        string assembly = folder.PathOf(name, "bin", "Debug", program.IsPortable ? "netstandard2.1" : "net10.0", name + ".dll");
        string[] runtime = program.IsPortable ? ["--runtimeconfig", Path.ChangeExtension(typeof(BuiltPrograms).Assembly.Location, "runtimeconfig.json")] : [];
        return folder.Run(name, "dotnet", ["exec", .. runtime, assembly]);
    }

    /// <summary>A file that a build has written for a block, by the end of its name; null if there is none.</summary>
    internal string? Find(Block program, string ending) => Directory
        .GetFiles(folder.PathOf(ReadersProject.Name(program)), "*", SearchOption.AllDirectories)
        .SingleOrDefault(path => path.Replace('\\', '/').EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The generated files of the blocks of a section.</summary>
    internal IEnumerable<string> Generated(Block excerpt) => Page.AllBlocks
        .Where(block => block.IsProgram && block.Page == excerpt.Page && block.Section == excerpt.Section)
        .SelectMany(block => Directory.GetFiles(folder.PathOf(ReadersProject.Name(block)), "*.g.cs", SearchOption.AllDirectories));

    /// <summary>Whether a part of a project file is for a program: one of its chapter, or else the first of its page, or else the first of all.</summary>
    private static bool IsPartFor(Block program, Block part) => part.Language == "xml" && part.File == null && ProgramsFor(part).Contains(program);

    private static Block[] ProgramsFor(Block part)
    {
        Block[] programs = [.. Page.AllBlocks.Where(block => block.IsProgram)];
        Block[] page = [.. programs.Where(block => block.Page == part.Page)];
        Block[] chapter = [.. page.Where(block => block.Chapter == part.Chapter)];
        return chapter.Length > 0 ? chapter : (page.Length > 0 ? page : programs)[..1];
    }
}
