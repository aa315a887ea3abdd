using System.Text;

namespace Amtsbrief.Cli.Tests;

/// <summary>Throws whenever something is written.</summary>
internal sealed class FaultyWriter(Exception fault) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw fault;

    public override void WriteLine(string? value) => throw fault;
}
