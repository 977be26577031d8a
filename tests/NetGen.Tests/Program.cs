using NetGen.Tests.Widths;

// Tests start their own assembly as a program, in a process whose environment makes vectors narrower.
return WidthProgram.Run(args);
