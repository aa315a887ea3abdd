using System.Text;
using Amtsbrief.Cli.Files;
using Amtsbrief.Json;
using Amtsbrief.Linting;

namespace Amtsbrief.Cli.Verbs;

/// <summary>
/// Looks at the wording of a letter and writes a line for each finding; if asked, corrects in its file what needs no person.
/// </summary>
internal sealed class LintVerb(Terminal terminal)
{
    internal int Run(string file, LetterLook look, LintOptions options, bool fix)
    {
        if (LetterFile.Read(file, terminal) is not { } read)
        {
            return ExitCode.Usage;
        }

        look.Remark(file, terminal);
        var letter = fix ? LetterLint.Correct(read.Letter, look.Template, options) : read.Letter;
        if (letter != read.Letter && !Replace(file, LetterJson.Write(letter, read.FileOf)))
        {
            return ExitCode.Usage;
        }

        var findings = LetterLint.Check(letter, look.Template, options);
        foreach (var finding in findings)
        {
            terminal.Finding(file, finding);
        }

        return findings.Any(finding => finding.Severity != Severity.Info) ? ExitCode.Findings : ExitCode.Success;
    }

    private bool Replace(string file, string json)
    {
        try
        {
            var content = Encoding.UTF8.GetBytes(json);
            var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            OutputDirectory.Write(folder, [new OutputFile(Path.GetFileName(file), content)]);
            terminal.Result(file);
            return true;
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            terminal.Failure(file, $"The letter cannot be written: {error.Message}");
            return false;
        }
    }
}
