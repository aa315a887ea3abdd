using Amtsbrief.Linting;
using Amtsbrief.Templates;

namespace Amtsbrief.Cli.Verbs;

/// <summary>
/// Checks a letter and writes a line for each finding. The PDF is made and thrown away, because some findings come up only
/// when text is set.
/// </summary>
internal sealed class CheckVerb(Terminal terminal)
{
    internal int Run(string file, Template? template, ValueList<LintProfile> profiles) =>
        new LetterRun(terminal).Run(file, template, profiles, [LetterFormat.Pdf], _ => ExitCode.Success);
}
