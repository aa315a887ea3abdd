using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Recipients;
using Amtsbrief.Resolving;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Hyphenation;

/// <summary>Words of resolved letters; ~ is a discretionary hyphen, and words that stay whole are in brackets.</summary>
public sealed class DividedTextsTests
{
    private static readonly HyphenationStyle Style =
        new() { Words = ["Muster-see-bahn", "Ganzwort", "Fahrer-laubnis", "Grün-a\u0308cker"] };

    [Theory]
    [InlineData("Wer beinhaltet es?", "Wer be~inhaltet es?")]
    [InlineData("Der URINSTINKT, die Altbauerhaltung.", "Der UR~INSTINKT, die Alt~bau~erhaltung.")]
    [InlineData("Beinhaltung des Teilerbbaurechts", "Be~inhaltung des Teil~erb~bau~rechts")]
    [InlineData("Prüfergebnisse und Stimmenthaltungen", "Prüf~ergebnisse und Stimm~enthaltungen")]
    [InlineData("Die Wachstube im Staubecken", "Die [Wachstube] im [Staubecken]")]
    [InlineData("Die Musterseebahn fährt, musterseebahnen nicht.", "Die Muster~see~bahn fährt, musterseebahnen nicht.")]
    [InlineData("Ganzwort", "[Ganzwort]")]
    [InlineData("Ganzwort-Musterseebahn", "[Ganzwort]-Muster~see~bahn")]
    [InlineData("Grünäcker", "Grün~äcker")]
    [InlineData("Muster\u00ADseebahn", "Muster~seebahn")]
    [InlineData("Musterseebahn7 xMusterseebahn", "Musterseebahn7 xMusterseebahn")]
    [InlineData("Die Verwaltung", "Die Verwaltung")]
    public void Words_whose_division_is_known_get_discretionary_hyphens(string text, string expected) =>
        Assert.Equal(expected, Show(Resolve(new Paragraph(text))));

    [Fact]
    public void Words_of_the_caller_go_before_those_built_in() =>
        Assert.Equal("Fahrer~laubnis", Show(Resolve(new Paragraph("Fahrerlaubnis"))));

    [Fact]
    public void All_running_text_is_divided_and_nothing_else()
    {
        var resolved = Resolve(
            new Heading(1, "Musterseebahn"),
            new ListBlock { Items = ["Musterseebahn"] },
            new Quotation { Paragraphs = ["Musterseebahn"] },
            new KeyValueBlock { Rows = [new KeyValueRow { Key = "Ort:", Lines = ["Musterseebahn"] }] },
            new Paragraph(["Siehe", new Footnote("Musterseebahn"), "!"]));

        Assert.Equal(
            ["Musterseebahn", "Muster~see~bahn", "Muster~see~bahn", "Muster~see~bahn", "Muster~see~bahn"],
            resolved.Body.SelectMany(block => block.Texts()).Select(printed => Show(printed.Text))
                .Where(text => text.StartsWith("Muster", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_part_of_a_word_is_no_word_even_if_it_looks_otherwise()
    {
        var resolved = Resolve(new Paragraph([new Strong("Musterseebahn"), "en und ", new Strong("Musterseebahn"), ", alt"]));

        Assert.Equal("Musterseebahnen und Muster~see~bahn, alt", Show(resolved));
    }

    [Fact]
    public void Foreign_words_and_text_without_hyphenation_are_left_alone()
    {
        Assert.Equal("Musterseebahn", Show(Resolve(new Paragraph([new LanguageRun("en", "Musterseebahn")]))));
        var plain = Template(Style) with { };
        plain = plain with { Type = plain.Type with { Hyphenated = false } };
        Assert.Equal("Musterseebahn", Show(LetterCheck.Resolve(Letter(new Paragraph("Musterseebahn")), plain)));
    }

    [Theory]
    [InlineData(false, "Frau Lindenbrückner, Herrn Seefelders Antrag, Weizenkamp")]
    [InlineData(true, "Frau [Lindenbrückner], Herrn [Seefelders] Antrag, [Weizenkamp]")]
    public void Names_of_persons_stay_whole_if_asked(bool keepsNames, string expected)
    {
        var letter = Letter(new Paragraph("Frau Lindenbrückner, Herrn Seefelders Antrag, Weizenkamp")) with
        {
            Recipient = new PersonRecipient
            {
                Person = new Person { Name = new PersonName { Given = "Eva", Family = "Lindenbrückner" } },
                Address = new PostalAddress { Postcode = "12345", Town = "Ort" },
            },
            Contact = new Contact { Name = "Karl Seefelder" },
            Signatures = [new RenderedSignature { Name = "Dr. Ute Weizenkamp" }],
        };

        Assert.Equal(expected, Show(LetterCheck.Resolve(letter, Template(Style with { KeepsNames = keepsNames }))));
    }

    private static ResolvedLetter Resolve(params Block[] body) => LetterCheck.Resolve(Letter(body), Template(Style));

    private static Letter Letter(params Block[] body) => Letters.Postal with { Body = ValueList.From(body) };

    private static Template Template(HyphenationStyle style) => BuiltInTemplates.Din5008FormB with
    {
        Type = BuiltInTemplates.Din5008FormB.Type with { Hyphenation = style },
    };

    private static string Show(ResolvedLetter letter) =>
        letter.Body.First(block => block is ResolvedParagraph { Role: TextRole.Body }).Texts()
            .Select(printed => Show(printed.Text)).First();

    private static string Show(ResolvedText text) => string
        .Concat(text.Runs.Select(run => run.IsWhole ? $"[{run.Text}]" : run.Text))
        .Replace('\u00AD', '~');
}
