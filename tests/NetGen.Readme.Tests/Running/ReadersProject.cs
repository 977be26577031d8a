using NetGen.Readme.Tests.Pages;

namespace NetGen.Readme.Tests.Running;

/// <summary>The project that a reader would put a block into.</summary>
internal static class ReadersProject
{
    /// <summary>The name of a block's project, folder and program.</summary>
    public static string Name(Block block) => $"{string.Concat(Path.ChangeExtension(block.Page, null).Where(char.IsLetterOrDigit))}{block.Line}";

    /// <summary>The project file, with the parts of it that pages show.</summary>
    public static string Text(Block block, IEnumerable<Block> parts) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{(block.HasStatements ? "Exe" : "Library")}</OutputType>
            <TargetFramework>{(block.IsPortable ? "netstandard2.1" : "net10.0")}</TargetFramework>
            {Language(block)}
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="NetGen" Version="*" />
          </ItemGroup>
          {string.Join('\n', parts.Select(Part))}
        </Project>
        """;

    /// <summary>What the templates of new projects set, or Unity; portable code needs no later C# than 8.</summary>
    private static string Language(Block block) =>
        !block.IsPortable ? "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>"
        : block.HasStatements ? "<LangVersion>9.0</LangVersion><CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>"
        : "<LangVersion>8.0</LangVersion>";

    /// <summary>A property or an item that stands alone goes into a group.</summary>
    private static string Part(Block block) =>
        block.Text.StartsWith("<PropertyGroup>", StringComparison.Ordinal) || block.Text.StartsWith("<ItemGroup>", StringComparison.Ordinal) ? block.Text
        : block.Text.Contains(" Include=", StringComparison.Ordinal) ? $"<ItemGroup>{block.Text}</ItemGroup>"
        : $"<PropertyGroup>{block.Text}</PropertyGroup>";
}
