using System.Text;
using NetGen.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return NetGenTool.Run(args, Console.Out, Console.Error);
