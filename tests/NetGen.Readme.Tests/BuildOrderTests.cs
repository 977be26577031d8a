using System.Xml.Linq;
using NetGen.Readme.Tests.Pages;

namespace NetGen.Readme.Tests;

/// <summary>The order in which parallel builds make what these tests read.</summary>
public class BuildOrderTests
{
    private static readonly string[] Folders = ["src", "generator", "tests", "samples"];

    /// <summary>MSBuild lets a project that waits for Build of another go on while targets after that Build still wait for something.</summary>
    [Fact]
    public void Nothing_is_made_after_Build_since_projects_that_reference_one_wait_for_Build_alone()
    {
        string[] late =
        [
            .. from folder in Folders
               from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
               from target in XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "Target")
               where ((string?)target.Attribute("AfterTargets") ?? "").Split(';').Contains("Build")
               select $"{Path.GetFileName(file)}: {(string?)target.Attribute("Name")}",
        ];

        Assert.Empty(late);
    }
}
