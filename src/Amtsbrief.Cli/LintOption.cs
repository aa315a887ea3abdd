using System.CommandLine;
using Amtsbrief.Linting;

namespace Amtsbrief.Cli;

/// <summary>The options that say how wording is looked at.</summary>
internal sealed class LintOption
{
    private const string German = "de";
    private const string English = "en";

    internal LintOption()
    {
        Language.AcceptOnlyFromAmong(German, English);
        Without.AcceptOnlyFromAmong([.. LetterLint.Codes.Distinct()]);
    }

    internal Option<string> Language { get; } = new("--language", "-l")
    {
        Description = "The language of the findings; what only setting the text shows is said in English.",
        HelpName = "LANGUAGE",
        DefaultValueFactory = _ => English,
    };

    internal Option<string[]> Without { get; } = new("--without")
    {
        Description = "The code of a rule of wording that is switched off. May be repeated.",
        HelpName = "CODE",
        DefaultValueFactory = _ => [],
    };

    internal LintOptions Of(ParseResult result) => new()
    {
        Language = result.GetRequiredValue(Language) == German ? FindingLanguage.German : FindingLanguage.English,
        Without = ValueList.From(result.GetRequiredValue(Without)),
    };
}
