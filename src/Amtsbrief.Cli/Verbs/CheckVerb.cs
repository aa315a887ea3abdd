namespace Amtsbrief.Cli.Verbs;

/// <summary>
/// Checks a letter and writes a line for each finding. The PDF is made and thrown away, because some findings come up only
/// when text is set.
/// </summary>
internal sealed class CheckVerb(Terminal terminal)
{
    internal int Run(string file, LetterLook look, LetterChecks checks) =>
        new LetterRun(terminal).Run(file, look, checks, [LetterFormat.Pdf], _ => ExitCode.Success);
}
