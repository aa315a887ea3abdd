using Amtsbrief.Resolving;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving.Close;

public sealed class CloseResolverTests
{
    private static readonly Length _line = 12.Pt;

    [Fact]
    public void Given_everything_below_the_text_when_resolved_then_it_stands_in_the_order_of_din_5008()
    {
        var body = Resolved.Body(Letters.Notice).SkipWhile(block => block.Role != TextRole.Closing);
        Assert.Equal(
            ["closing", "signatures[0]", "signatures[1].addition", "signatures[1]", "signatures[2].image", "signatures[2]",
             "certification", "certification", "seal", "postscript", "enclosures", "enclosures", "distribution", "distribution",
             "forInformation", "forInformation"],
            body.Select(block => block.Path));
    }

    [Fact]
    public void Given_a_body_that_signs_when_resolved_then_it_stands_between_the_close_and_the_addition()
    {
        var letter = Letters.Postal with
        {
            SigningBody = "Muster GmbH", Signatures = [new HandSignature { Addition = "ppa.", Name = "Kim Muster" }],
        };
        var blocks = Resolved.Body(letter).SkipWhile(block => block.Role != TextRole.Closing).ToList();
        Assert.Equal(
            ["closing", "signingBody", "signatures[0].addition", "signatures[0]"], blocks.Select(block => block.Path));
        Assert.Equal([_line, _line, _line, 12.7.Mm], blocks.Select(block => block.SpaceBefore));
        Assert.Equal([true, true, true, false], blocks.Select(block => block.KeepWithNext));
    }

    [Fact]
    public void Given_a_rendered_signature_when_resolved_then_the_addition_stands_on_a_line_of_its_own_above_the_name()
    {
        var signature = Assert.Single(Signed(new RenderedSignature { Addition = "Im Auftrag", Name = "Muster", Unit = "Amt" }));
        Assert.Equal(["Im Auftrag", "gez. Muster", "Amt"], Lines(signature));
        Assert.Equal(_line, signature.SpaceBefore);
    }

    [Fact]
    public void Given_a_hand_signature_when_resolved_then_three_lines_are_free_above_the_typed_name()
    {
        var blocks = Signed(new HandSignature { Addition = "In Vertretung", Name = "Muster", Unit = "Amt" });
        Assert.Equal(["In Vertretung"], Lines(blocks[0]));
        Assert.Equal(["Muster", "Amt"], Lines(blocks[1]));
        Assert.Equal([_line, 12.7.Mm], blocks.Select(block => block.SpaceBefore));
        Assert.Equal([true, false], blocks.Select(block => block.KeepWithNext));
    }

    [Fact]
    public void Given_the_image_of_a_signature_when_resolved_then_it_stands_directly_above_the_name()
    {
        var blocks = Signed(new ImageSignature { Name = "Muster", Image = Letters.Letterhead });
        var figure = Assert.IsType<ResolvedFigure>(blocks[0]);
        Assert.Equal((60.Mm, 15.Mm, Length.Zero), (figure.Width, figure.Height, figure.SpaceBefore));
        Assert.Equal(Length.Zero, blocks[1].SpaceBefore);
    }

    [Fact]
    public void Given_several_signatures_when_resolved_then_they_stand_below_each_other_and_stay_with_the_close()
    {
        var blocks = Signed(
            new HandSignature { Name = "A" }, new RenderedSignature { Name = "B" },
            new ImageSignature { Name = "C", Image = Letters.Letterhead });
        Assert.Equal([12.7.Mm, _line, _line, Length.Zero], blocks.Select(block => block.SpaceBefore));
        Assert.Equal([true, true, true, false], blocks.Select(block => block.KeepWithNext));
    }

    [Theory]
    [InlineData(null, "Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.")]
    [InlineData("Automatisch erstellt.", "Automatisch erstellt.")]
    public void Given_a_note_of_automated_issue_when_resolved_then_its_own_words_come_first(
        string? note, string expected) =>
        Assert.Equal([expected], Lines(Assert.Single(Signed(new AutomatedIssue { Note = note }))));

    [Fact]
    public void Given_an_empty_wording_for_automated_issue_when_resolved_then_nothing_is_printed()
    {
        var template = Resolved.FormB with { Wording = Wording.German with { AutomatedIssue = "" } };
        var body = Resolved.Body(Letters.Postal with { Signatures = [new AutomatedIssue()] }, template);
        Assert.Equal("closing", body[^1].Path);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 3)]
    public void Given_enclosures_when_resolved_then_they_leave_room_for_a_signature_where_no_name_is_typed(
        bool isSigned, int lines)
    {
        var letter = Letters.Postal with
        {
            Signatures = isSigned ? [new RenderedSignature { Name = "Muster" }] : [],
            Enclosures = ["Lageplan"],
        };
        var heading = Resolved.Body(letter).First(block => block.Path == "enclosures");
        Assert.InRange((heading.SpaceBefore - (_line * lines)).Millimetres, -0.01, 0.01);
        Assert.True(heading.KeepWithNext);
    }

    [Theory]
    [InlineData(1, "Anlage")]
    [InlineData(2, "Anlagen")]
    public void Given_enclosures_when_resolved_then_their_word_follows_their_number_and_they_have_no_labels(
        int count, string word)
    {
        var letter = Letters.Postal with { Enclosures = ValueList.From(Enumerable.Repeat("Lageplan", count)) };
        var blocks = Resolved.Body(letter).Where(block => block.Path == "enclosures").ToList();
        Assert.Equal([word], Lines(blocks[0]));
        var list = Assert.IsType<ResolvedList>(blocks[1]);
        Assert.Null(list.Style);
        Assert.Equal(Enumerable.Repeat("", count), list.Items.Select(item => item.Label));
        Assert.Equal((Length.Zero, Length.Zero), (list.SpaceBefore, list.TextIndent));
    }

    [Fact]
    public void Given_a_seal_when_resolved_then_its_place_is_as_high_as_was_asked_for()
    {
        var letter = Letters.Postal with { Seal = new OfficialSeal { Height = 40.Mm } };
        var word = Resolved.Body(letter)[^1];
        Assert.Equal(["L.\u00A0S."], Lines(word));
        Assert.Equal(40.Mm, word.SpaceBefore + Resolved.FormB.Type.Certification.LineHeight);
        var wordless = Resolved.FormB with { Wording = Wording.German with { Seal = "" } };
        Assert.Equal(40.Mm, Assert.IsType<ResolvedSpace>(Resolved.Body(letter, wordless)[^1]).Height);
    }

    [Fact]
    public void Given_the_image_of_a_seal_when_resolved_then_it_is_as_high_as_its_place()
    {
        var figure = Assert.IsType<ResolvedFigure>(
            Resolved.Body(Letters.Postal with { Seal = new OfficialSeal { Image = Letters.Letterhead } })[^1]);
        Assert.Equal((120.Mm, 30.Mm), (figure.Width, figure.Height));
    }

    private static List<ResolvedBlock> Signed(params ValueList<Signature> signatures) =>
        [.. Resolved.Body(Letters.Postal with { Signatures = signatures }).Where(block => block.Role == TextRole.Signature)];

    private static IEnumerable<string> Lines(ResolvedBlock block) =>
        Assert.IsType<ResolvedParagraph>(block).Lines.Select(line => line.PlainText);
}
