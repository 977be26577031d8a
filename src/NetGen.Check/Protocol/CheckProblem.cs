namespace NetGen.Check.Protocol;

/// <summary>An error of the build. The reply is a list of these as JSON on the standard output.</summary>
/// <param name="Code">NETGEN205 for a difference, NETGEN206 where the rows could not be run.</param>
/// <param name="File">Where it is wrong.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record CheckProblem(string Code, string File, string Message);
