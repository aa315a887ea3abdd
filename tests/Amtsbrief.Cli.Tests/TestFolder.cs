namespace Amtsbrief.Cli.Tests;

/// <summary>A folder for one test with a letter in it, removed afterwards, and the tool run in process.</summary>
internal sealed class TestFolder : IDisposable
{
    internal const string Letter = """
        {
          "sender": {
            "name": "Amt für Beispiele",
            "returnAddress": { "postcode": "40190", "town": "Düsseldorf" }
          },
          "recipient": { "type": "group", "lines": ["An die", "Damen und Herren"] },
          "date": "2017-03-30",
          "subject": ["Termin"],
          "body": ["Sehr kurz."]
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-");

    internal string LetterPath => Write("brief.json", Letter);

    internal string Out => Path("out");

    internal string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    internal string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    internal static ToolResult Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Tool.Run(arguments, new Terminal(output, error));
        return new ToolResult(code, Lines(output.ToString()), Lines(error.ToString()));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

internal sealed record ToolResult(int Code, string[] Output, string[] Error);
