namespace NetGen.Tool.Commands;

/// <summary>A command cannot do what it was asked, for a reason that lies in its arguments. The message says what to give instead.</summary>
internal sealed class CommandException(string message) : Exception(message);
