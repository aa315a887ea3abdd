using Amtsbrief;
using Amtsbrief.Linting;
using Amtsbrief.Templates;
using Fristen;
using Samples.Tests.Generated;
using Terminhinweis;
using Vorlagen;
using Zuwendungsbescheid;

namespace Samples.Tests;

/// <summary>Real letters: rules of wording that find fault with what is right would be worse than none.</summary>
public sealed class LintTests
{
    public static TheoryData<string> Names => [.. Letters.Keys];

    private static Dictionary<string, (Letter Letter, Template Template)> Letters => new()
    {
        ["terminhinweis"] = (PressInvitation.Letter, BuiltInTemplates.SideColumn),
        ["zuwendungsbescheid"] = (GrantNotice.Letter, BuiltInTemplates.Din5008FormB),
        ["water notice"] = (WaterNotice.Letter, BuiltInTemplates.Federal),
        ["fristen"] = (DeadlineLetter.Letter, DeadlineLetter.Template),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_sample_when_linted_then_nothing_is_found_or_corrected(string name)
    {
        var (letter, template) = Letters[name];
        Assert.Equal([], LetterLint.Check(letter, template).Select(finding => finding.ToString()));
        Assert.Equal(letter, LetterLint.Correct(letter, template));
    }

    [Fact]
    public void Given_two_hundred_letters_when_linted_then_only_what_they_lack_is_found()
    {
        // Their random sentences mention no enclosures and stand in headings too; persons are greeted as nobody in particular.
        string[] right = [FindingCodes.EnclosureNotMentioned, FindingCodes.GeneralSalutation, FindingCodes.SubjectFullStop];
        Assert.All(Enumerable.Range(0, GeneratedLetter.Count).Select(GeneratedLetter.Make), generated => Assert.Equal(
            [],
            LetterLint.Check(generated.Letter, generated.Template)
                .Where(finding => !right.Contains(finding.Code))
                .Select(finding => $"{generated.Number}: {finding} [{finding.Passage}]")));
    }
}
