using NetGen.Tests.Saving;
using NetGen.Tests.Widths;

// Tests start their own assembly as a program: in a process whose environment makes vectors narrower, or in one that is killed while it saves.
return args is [SavingProgram.Name, .. string[] rest] ? SavingProgram.Run(rest) : WidthProgram.Run(args);
