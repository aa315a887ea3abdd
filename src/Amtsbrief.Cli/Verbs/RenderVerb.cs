using Amtsbrief.Cli.Files;
using Amtsbrief.Templates;

namespace Amtsbrief.Cli.Verbs;

/// <summary>Renders a letter to all formats asked for before any file is written.</summary>
internal sealed class RenderVerb(Terminal terminal)
{
    internal int Run(string file, Template template, string directory, ValueList<LetterFormat> formats)
    {
        if (LetterFile.Read(file, terminal) is not { } letter)
        {
            return ExitCode.Usage;
        }

        var findings = LetterCheck.Check(letter, template);
        Print(file, findings);
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return ExitCode.Findings;
        }

        var name = LetterFile.NameOf(file);
        var outputs = new List<OutputFile>();
        try
        {
            foreach (var format in formats)
            {
                outputs.Add(new OutputFile($"{name}.{format.Name}", format.Render(letter, template)));
            }
        }
        catch (LetterInvalidException error)
        {
            // A renderer may find more than the check, such as a character that the font lacks.
            Print(file, error.Findings.Except(findings));
            return ExitCode.Findings;
        }

        return Write(directory, outputs);
    }

    private int Write(string directory, List<OutputFile> outputs)
    {
        try
        {
            foreach (var path in OutputDirectory.Write(directory, outputs))
            {
                terminal.Result(path);
            }

            return ExitCode.Success;
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            terminal.Failure(directory, $"The files cannot be written: {error.Message}");
            return ExitCode.Usage;
        }
    }

    private void Print(string file, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            terminal.Finding(file, finding);
        }
    }
}
