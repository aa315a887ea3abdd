using Amtsbrief.Json;

namespace Amtsbrief.Cli;

/// <summary>Where the tool writes: results to one writer, what is wrong to the other, each on one line.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    internal TextWriter Output { get; } = output;

    internal TextWriter Error { get; } = error;

    internal void Result(string line) => Output.WriteLine(OneLine(line));

    /// <summary>Says what the tool decided by itself.</summary>
    internal void Remark(string file, string text) => Tell($"{file}: info: {text}");

    /// <summary>Says why a file cannot be read or written.</summary>
    internal void Failure(string file, string reason) => Tell($"{file}: error: {reason}");

    internal void Failure(string file, LetterJsonError error) => Tell(FormattableString.Invariant(
        $"{file}:{error.Line}:{error.Column}: error JSON at {Place(error.Path)}: {error.Message} {error.Advice}"));

    internal void Finding(string file, Finding finding) => Tell($"{file}: {finding}");

    private void Tell(string line)
    {
        try
        {
            Error.WriteLine(OneLine(line));
        }
        catch (IOException)
        {
            // There is nowhere left to say so; the exit code still tells.
        }
    }

    private static string Place(string path) => path.Length == 0 ? "letter" : path;

    // Letters and file names may hold line breaks and escape sequences, which must not reach the terminal.
    private static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;
}
