using System.Text;
using Amtsbrief.Cli;

// UTF-8 whatever the locale says.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return Tool.Run(args, new Terminal(output, error));
