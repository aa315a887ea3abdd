using Amtsbrief.Inlines;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Tests.Checking;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed class BodyResolverTests
{
    [Fact]
    public void Given_a_letter_when_resolved_then_its_text_runs_from_the_kind_of_document_to_the_signature()
    {
        var body = Resolve(Letters.PressInvitation);
        Assert.Equal(
            [TextRole.DocumentKind, TextRole.Subject, TextRole.Salutation, TextRole.Body, TextRole.KeyValue, TextRole.Body,
             TextRole.Closing, TextRole.Signature],
            body.Select(block => block.Role));
        Assert.Equal(Length.Zero, body[0].SpaceBefore);
    }

    [Theory]
    [InlineData(null, "Mit freundlichen Grüßen")]
    [InlineData("Glück auf", "Glück auf")]
    [InlineData("", null)]
    public void Given_a_close_when_resolved_then_null_is_the_templates_and_empty_is_none(string? closing, string? expected)
    {
        var block = Resolve(Letters.Postal with { Closing = closing }).SingleOrDefault(block => block.Role == TextRole.Closing);
        Assert.Equal(expected, (block as ResolvedParagraph)?.Lines[0].PlainText);
    }

    [Fact]
    public void Given_a_signature_when_resolved_then_the_templates_word_stands_before_the_name()
    {
        var template = BuiltInTemplates.Din5008FormB with { Wording = Wording.German with { RenderedSignature = "Gezeichnet:" } };
        var signature = (ResolvedParagraph)LetterCheck.Resolve(Letters.PressInvitation, template).Body[^1];
        Assert.Equal(["Gezeichnet: Max Mustermann", "Pressereferat"], signature.Lines.Select(line => line.PlainText));
    }

    [Fact]
    public void Given_nested_inlines_when_resolved_then_each_run_has_the_looks_of_all_of_them()
    {
        var target = new Uri("tel:115");
        RichText text = [new Strong(["a", new Emphasis(["b", new LanguageRun("en", [new Link(target, "c")])])]), "d"];
        var link = new ResolvedLink(target, "Telefonnummer 115");
        Assert.Equal(
            [
                new ResolvedRun("a", Bold: true),
                new ResolvedRun("b", Bold: true, Italic: true),
                new ResolvedRun("c", Bold: true, Italic: true, "en", link),
                new ResolvedRun("d"),
            ],
            Paragraph(text).Runs);
    }

    [Fact]
    public void Given_a_link_in_capitals_when_resolved_then_its_description_has_no_scheme() =>
        Assert.Equal(
            "E-Mail an amt@muster.example",
            Paragraph([new Link(new Uri(" MAILTO:amt@muster.example "), "Amt")]).Runs[0].Link!.Description);

    [Fact]
    public void Given_keys_when_resolved_then_values_begin_at_whole_millimetres_behind_the_widest_key()
    {
        var rows = new KeyValueBlock
        {
            Rows = [new() { Key = "Ort:", Lines = ["hier"] }, new() { Key = "Anmeldung bis:", Lines = ["jetzt"] }],
        };
        var block = (ResolvedKeyValueBlock)Resolve(Letters.Postal.Saying(rows))[2];
        var key = FontFamily.Arimo.Metrics(bold: false, italic: false).Measure("Anmeldung bis:", 11.Pt);
        Assert.Equal(0, block.ValueIndent.Emu % 1.Mm.Emu);
        Assert.True(block.ValueIndent >= key + 3.Mm && block.ValueIndent < key + 4.Mm, block.ValueIndent.ToString());
    }

    [Fact]
    public void Given_own_blocks_when_resolved_then_they_become_core_blocks_in_order_at_the_place_the_author_wrote_them()
    {
        var own = new OwnBlock(_ => [new Paragraph("a"), new OwnBlock(_ => [new Paragraph("b")]), new Paragraph("c")]);
        var blocks = Resolve(Letters.Postal.Saying(new Paragraph("vor"), own, new Paragraph("nach")))
            .OfType<ResolvedParagraph>().Where(block => block.Role == TextRole.Body).ToList();
        Assert.Equal(["vor", "a", "b", "c", "nach"], blocks.Select(block => block.Lines[0].PlainText));
        Assert.Equal(["body[0]", "body[1]", "body[1]", "body[1]", "body[2]"], blocks.Select(block => block.Path));
        Assert.Equal(["body[0].text", "body[1]", "body[1]", "body[1]", "body[2].text"],
            blocks.Select(block => block.Lines[0].Path));
    }

    [Fact]
    public void Given_own_blocks_that_become_nothing_when_resolved_then_nothing_is_printed() =>
        Assert.DoesNotContain(
            Resolve(Letters.Postal.Saying(new OwnBlock(_ => []))), block => block.Role is TextRole.Body or TextRole.KeyValue);

    private static ValueList<ResolvedBlock> Resolve(Letter letter) =>
        LetterCheck.Resolve(letter, BuiltInTemplates.Din5008FormB).Body;

    private static ResolvedText Paragraph(RichText text) => Resolve(Letters.Postal.SayingText(text))
        .OfType<ResolvedParagraph>().Single(block => block.Role == TextRole.Body).Lines[0];
}
