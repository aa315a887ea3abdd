using Amtsbrief.Cli.Files;
using Amtsbrief.Linting;

namespace Amtsbrief.Cli.Verbs;

/// <summary>
/// What both verbs do with a letter: read it, check it, render it in memory, and write a line for each finding.
/// </summary>
internal sealed class LetterRun(Terminal terminal)
{
    /// <summary>Gives the files to <paramref name="use"/> if there are no errors; the exit code.</summary>
    internal int Run(
        string file, LetterLook look, LetterChecks checks, ValueList<LetterFormat> formats,
        Func<IReadOnlyList<OutputFile>, int> use)
    {
        if (LetterFile.Read(file, terminal) is not { Letter: var letter })
        {
            return ExitCode.Usage;
        }

        look.Remark(file, terminal);
        var template = look.Template;
        var findings = LetterCheck.Check(letter, template, checks.Profiles, checks.Language);
        Print(file, findings);
        if (checks.Lint is { } options)
        {
            Print(file, LetterLint.Check(letter, template, options));
        }

        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return ExitCode.Findings;
        }

        List<OutputFile> outputs = [];
        try
        {
            var name = LetterFile.NameOf(file);
            outputs.AddRange(formats.Select(
                format => new OutputFile($"{name}.{format.Name}", format.Render(letter, template))));
        }
        catch (LetterInvalidException error)
        {
            // Only setting the text and reading the images shows whether a word fits its line and an image is whole.
            Print(file, error.Findings.Except(LetterCheck.Check(letter, template)));
            return ExitCode.Findings;
        }

        return use(outputs);
    }

    private void Print(string file, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            terminal.Finding(file, finding);
        }
    }
}
