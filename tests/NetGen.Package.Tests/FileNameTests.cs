using System.Globalization;
using System.Text;

namespace NetGen.Package.Tests;

public sealed class FileNameTests(UserFolder user) : IClassFixture<UserFolder>
{
    // What shells, MSBuild, the compiler, C#, Markdown or terminals could take for more than a name, and names that are nearly the same.
    private static readonly string[] Names =
    [
        "$(touch x).json", "`touch x`.json", "$(Configuration).json", "@(Compile).json", "%(Identity).json", "a b.json", "a'b.json", "a;b.json", "a%3Bb.json",
        "a%.json", "a&b.json", "a#b,c.json", "a_/b.json", "a/_b.json", "größe 数.json", "a$b!~.json", new string('x', 200) + ".json",
        .. OperatingSystem.IsWindows()
            ? Array.Empty<string>()
            : ["a\"b.json", "a|b.json", "a<b>.json", "a*b?.json", "a\nb.json", "a\u2028b.json", "a\u202eb.json", "a\u001b[31mb.json", "A/_b.json", "a:b.json"],
    ];

    [Fact]
    public async Task Models_are_compiled_in_and_their_samples_run_whatever_their_files_are_called()
    {
        StringBuilder classes = new("using NetGen;\nnamespace Names;\n");
        StringBuilder program = new("using System;\nusing Names;\nfloat[] y = new float[1];\n");
        for (int i = 0; i < Names.Length; i++)
        {
            string path = user.PathOf("Names", "models", Names[i]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, Model(i));
            classes.Append(CultureInfo.InvariantCulture, $"[Network({Literal("models/" + Names[i])})] internal static partial class Net{i};\n");
            program.Append(CultureInfo.InvariantCulture, $"Net{i}.Forward([1], y); Console.WriteLine(y[0]);\n");
        }

        await WideModel.Save(user.PathOf("Names", "models", "wide;$(x), 'y' %41.npy"));
        classes.Append("[Network(\"wide;$(x), 'y' %41.npy\", Output = Activation.Identity)] internal static partial class Wide;\n");
        program.Append("float[] ones = new float[Wide.InputCount]; Array.Fill(ones, 1); Wide.Forward(ones, y); Console.WriteLine(y[0]);\n");
        await File.WriteAllTextAsync(user.PathOf("Names", "Networks.cs"), classes.ToString());
        await File.WriteAllTextAsync(user.PathOf("Names", "Program.cs"), program.ToString());

        DotnetRun build = await user.Dotnet("Names", "build", "--nologo");
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(user.PathOf(), "x", SearchOption.AllDirectories));

        string report = await File.ReadAllTextAsync(user.PathOf("Names", "bin", "Debug", "net10.0", "Names.Networks.md"));
        Assert.DoesNotContain(report, character => character is '\u001b' or '\u2028' or '\u202e');

        DotnetRun run = await user.Dotnet("Names", Path.Combine("bin", "Debug", "net10.0", "Names.dll"));
        Assert.Equal([.. Enumerable.Range(0, Names.Length), WideModel.Inputs], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(int.Parse));

        await File.WriteAllTextAsync(user.PathOf("Names", "models", Names[0]), Model(77).Replace("[[77]]", "[[78]]", StringComparison.Ordinal));
        DotnetRun different = await user.Dotnet("Names", "build", "--nologo", "--no-restore");
        Assert.Contains($"models/{Names[0]} : error NETGEN205: Expected 78 from Names.Net0", different.Output, StringComparison.Ordinal);
    }

    private static string Model(int bias) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"format":"netgen-model/1","layers":[{"name":"a","in":1,"out":1,"activation":"identity","weight":[[0]],"bias":[{{{bias}}}]}],"samples":{"inputs":[[1]],"outputs":[[{{{bias}}}]]}}""");

    private static string Literal(string text) =>
        $"\"{string.Concat(text.Select(character => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")))}\"";
}
