using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Inlines;
using Amtsbrief.Images;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed class TextSpacesTests
{
    private static readonly Letter _letter = Letters.Postal with
    {
        Subject = ["Ihr Antrag nach § 3"],
        Salutation = ["Sehr geehrte Frau Dr. Muster,"],
        Enclosures = ["Abdruck von Nr. 5"],
        Body = [new Paragraph(["Um 14 Uhr nach § ", new Strong("5"), " Abs. 1", new Footnote("Siehe S. 7."), " kommen."])],
    };

    [Fact]
    public void Given_a_German_letter_when_resolved_then_running_text_is_bound_across_its_runs()
    {
        var text = Texts(_letter);

        Assert.Contains("Ihr Antrag nach §~3", text);
        Assert.Contains("Sehr geehrte Frau Dr.~Muster,", text);
        Assert.Contains("Abdruck von Nr.~5", text);
        Assert.Contains("Um 14~Uhr nach §~5 Abs.~11 kommen.", text);
        Assert.Contains("Siehe S.~7.", text);
    }

    [Fact]
    public void Given_the_wish_to_keep_spaces_when_resolved_then_they_are_as_written() => Assert.DoesNotContain(
        Texts(_letter with { SpacesAsWritten = true }),
        text => text.Contains('~', StringComparison.Ordinal));

    [Fact]
    public void Given_a_letter_in_another_language_when_resolved_then_spaces_are_as_written() =>
        Assert.DoesNotContain(
            Texts(_letter with { Language = "en-GB" }),
            text => text.Contains('~', StringComparison.Ordinal));

    [Fact]
    public void Given_words_of_another_language_when_resolved_then_they_are_passed_over() => Assert.Contains(
        "Nach §~5, in English p. 5 and No. 7, um 14~Uhr",
        Texts(_letter.SayingText(
            ["Nach § 5, in English ", new LanguageRun("en", "p. 5 and No. 7"), ", um 14 Uhr"])));

    [Fact]
    public void Given_a_mark_of_a_footnote_when_resolved_then_it_is_no_number_of_the_text() => Assert.Contains(
        "Nach Abs. 1 Uhr", Texts(_letter.SayingText(["Nach Abs. ", new Footnote("Anmerkung"), " Uhr"])));

    [Fact]
    public void Given_zones_when_resolved_then_head_footer_and_frames_are_bound_but_not_the_address_field()
    {
        var letter = Letters.Everything with
        {
            Sender = Letters.Office with { LetterheadLines = ["Amt Nr. 3"], ServiceHours = ["Mo – Fr 9 – 12 Uhr"] },
            References = new References { OurReference = "§ 5/17", YourReference = "Nr. 7" },
            Recipient = new GroupRecipient { Lines = ["Frau Dr. Muster", "Musterweg 5 a"] },
            Notes = ["Wenn unzustellbar, § 3"],
        };
        var template = BuiltInTemplates.Din5008FormBReferenceLine with
        {
            Footer = new Footer { Columns = [new FooterColumn([HeadDetail.ServiceHours, HeadDetail.AgencyTelephone])] },
            ContinuationHeader = new ContinuationHeader { Details = [HeadDetail.OurReference, HeadDetail.Subject] },
        };
        var text = Texts(letter, template);

        Assert.Contains("Amt Nr.~3", text);
        Assert.Contains("Nr.~7", text);
        Assert.Contains("Mo – Fr 9~–~12~Uhr", text);
        Assert.Contains(text, line => line.EndsWith("030~90009-0", StringComparison.Ordinal));
        var header = Resolve(letter, template).ContinuationPages.Header.Single();
        Assert.Contains(
            "§\u00A05/17", Assert.IsType<ResolvedParagraph>(header.Blocks[0]).Lines[0].PlainText, StringComparison.Ordinal);
        Assert.Contains("Wenn unzustellbar, § 3", text);
        var address = Resolve(letter, template).HeadZones.Single(zone => zone.Kind == ZoneKind.Recipient);
        Assert.Equal(
            ["Frau Dr. Muster", "Musterweg 5 a"],
            Assert.IsType<ResolvedParagraph>(address.Blocks[0]).Lines.Select(line => line.PlainText));
        Assert.DoesNotContain(
            Texts(letter with { SpacesAsWritten = true }, template), line => line.Contains('~', StringComparison.Ordinal));
    }

    private static List<string> Texts(Letter letter, Template? template = null)
    {
        var resolved = Resolve(letter, template ?? BuiltInTemplates.Din5008FormB);
        return
        [
            .. resolved.Texts().Where(printed => printed.Role != TextRole.Recipient)
                .Select(printed => printed.Text.PlainText.Replace('\u00A0', '~').Replace('\u202F', '~')),
        ];
    }

    private static ResolvedLetter Resolve(Letter letter, Template template) =>
        new LetterResolver(letter, template, new ImageInfos(), new FindingCollector()).Resolve();
}
