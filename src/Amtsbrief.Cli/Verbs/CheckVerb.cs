using Amtsbrief.Cli.Files;
using Amtsbrief.Templates;

namespace Amtsbrief.Cli.Verbs;

/// <summary>Checks a letter and writes a line for each finding.</summary>
internal sealed class CheckVerb(Terminal terminal)
{
    internal int Run(string file, Template template)
    {
        if (LetterFile.Read(file, terminal) is not { } letter)
        {
            return ExitCode.Usage;
        }

        var findings = LetterCheck.Check(letter, template);
        foreach (var finding in findings)
        {
            terminal.Finding(file, finding);
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Success;
    }
}
