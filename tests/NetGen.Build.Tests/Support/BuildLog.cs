using System.Collections;
using Microsoft.Build.Framework;

namespace NetGen.Build.Tests.Support;

/// <summary>Keeps the warnings and errors of a task, and the files of the errors.</summary>
internal sealed class BuildLog : IBuildEngine
{
    public List<string> Lines { get; } = [];

    public List<string> Files { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public void LogErrorEvent(BuildErrorEventArgs e)
    {
        Lines.Add($"{e.Code}: {e.Message}");
        Files.Add(e.File);
    }

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogWarningEvent(BuildWarningEventArgs e) => Lines.Add($"{e.Code}: {e.Message}");
}
