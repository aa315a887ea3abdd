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

    /// <summary>Writes a letter whose letterhead is a PNG file without its pixels.</summary>
    internal string WriteLetterWithBrokenImage()
    {
        // Signature, size 8 x 8 in grey with the right checksum, and no pixels (PNG specification, 5 and 11.2.2).
        File.WriteAllBytes(Path("kopf.png"), Convert.FromHexString(
            "89504E470D0A1A0A" + "0000000D4948445200000008000000080800000000E164E157" +  "0000000049454E44AE426082"));
        return WriteLetterWithHead("kopf.png");
    }

    /// <summary>Writes a letter whose letterhead is an SVG drawing with the given content.</summary>
    internal string WriteLetterWithDrawing(string content)
    {
        Write("kopf.svg", $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'>\n{content}\n</svg>");
        return WriteLetterWithHead("kopf.svg");
    }

    private string WriteLetterWithHead(string file) => Write("kopf.json", Letter.Replace(
        "\"returnAddress\"",
        $"\"letterhead\": {{ \"file\": \"{file}\", \"alternativeText\": \"Amt\" }}, \"returnAddress\"",
        StringComparison.Ordinal));

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
