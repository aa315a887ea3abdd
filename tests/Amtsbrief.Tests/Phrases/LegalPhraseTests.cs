using Amtsbrief.German.Citations;
using Amtsbrief.Linting;
using Amtsbrief.Phrases;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Phrases;

public sealed class LegalPhraseTests
{
    public static TheoryData<string> Names => [.. LegalPhrases.All.Select(phrase => phrase.Name)];

    private static LegalPhrase Named(string name) => LegalPhrases.All.Single(phrase => phrase.Name == name);

    private static LegalPhrase Filled(LegalPhrase phrase) =>
        phrase.Blanks.Aggregate(phrase, (left, blank) => left.With(blank, "der Stadt Musterstadt"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_phrase_when_its_norms_are_read_then_each_is_a_citation_and_the_day_is_known(string name)
    {
        Assert.All(Named(name).Norm.Split("; "), norm => Assert.Equal(norm, Citation.Parse(norm).ToString().Replace('\u00A0', ' ')));
        Assert.Equal(2026, Named(name).CheckedOn.Year);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_phrase_when_filled_in_then_a_letter_can_say_it_and_nothing_is_wrong_with_its_wording(string name)
    {
        var letter = Letters.Postal.Saying(Filled(Named(name)).ToParagraph());

        Assert.Empty(LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB));
        Assert.Empty(LetterLint.Check(letter, BuiltInTemplates.Din5008FormB));
        Assert.EndsWith(".", Named(name).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_phrase_when_filled_in_then_its_blanks_go_one_by_one()
    {
        var phrase = LegalPhrases.Objection;
        Assert.Equal(["Behörde", "Anschrift"], phrase.Blanks);
        Assert.Equal(["Anschrift"], phrase.With("Behörde", "dem Bürgeramt").Blanks);
        Assert.Contains(
            "bei dem Bürgeramt, {Anschrift}, zu", phrase.With("Behörde", "dem Bürgeramt").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_phrase_with_blanks_when_a_letter_is_to_say_it_then_that_is_refused_with_the_blank()
    {
        var error = Assert.Throws<InvalidOperationException>(() => LegalPhrases.Objection.ToParagraph());
        Assert.Contains("\"Behörde\" of \"Widerspruch\"", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("blank", () => LegalPhrases.Objection.With("Gericht", "x"));
        Assert.Throws<ArgumentException>("value", () => LegalPhrases.Objection.With("Behörde", " "));
    }

    [Fact]
    public void Given_the_note_of_automated_issue_when_a_template_prints_it_then_it_is_the_phrase() =>
        Assert.Equal(LegalPhrases.AutomatedIssue.Text, Wording.German.AutomatedIssue);
}
