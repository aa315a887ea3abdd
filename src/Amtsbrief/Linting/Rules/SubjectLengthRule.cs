using System.Globalization;

namespace Amtsbrief.Linting.Rules;

/// <summary>A subject has two lines at most.</summary>
internal sealed class SubjectLengthRule() : LintRule(FindingCodes.SubjectTooLong, Severity.Warning, new()
{
    English = "The subject takes about {2} lines.",
    German = "Der Betreff braucht etwa {2} Zeilen.",
    EnglishAdvice = "Say in two lines at most what the letter is about.",
    GermanAdvice = "Sagen Sie in höchstens zwei Zeilen, worum es geht.",
})
{
    private const int Most = 2;
    private const int CharactersInLine = 75;

    internal override IEnumerable<(string Path, string Detail)> Find(LintContext context)
    {
        var lines = context.Letter.Subject.Sum(line => Math.Max(1, (line.Length + CharactersInLine - 1) / CharactersInLine));
        if (lines > Most)
        {
            yield return ("subject", lines.ToString(CultureInfo.InvariantCulture));
        }
    }
}
