using Amtsbrief.Images;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Heads;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving.Heads;

public sealed class LetterheadResolverTests
{
    private static readonly Box _box = new(25.Mm, 10.Mm, 165.Mm, 30.Mm);
    private static readonly Agency _lines = Letters.Office with
    {
        Letterhead = null, LetterheadLines = ["Landesamt für Musterfragen", "Der Präsident"],
    };

    [Theory]
    [InlineData(HorizontalAlignment.Left)]
    [InlineData(HorizontalAlignment.Center)]
    [InlineData(HorizontalAlignment.Right)]
    public void Given_lines_alone_when_resolved_then_they_have_the_box_of_the_letterhead_and_its_alignment(
        HorizontalAlignment alignment)
    {
        var head = First(_lines, new LetterheadPlace(_box, alignment));
        var zone = Assert.Single(head.Lines);
        Assert.Equal(_box with { Height = 24.Pt }, zone.Box);
        Assert.Equal((ZoneKind.Letterhead, alignment), (zone.Kind, Paragraph(zone).Alignment));
        Assert.Equal(
            [("Landesamt für Musterfragen", "sender.letterheadLines[0]"), ("Der Präsident", "sender.letterheadLines[1]")],
            Paragraph(zone).Lines.Select(line => (line.PlainText, line.Path)));
        Assert.Empty(head.Images);
        Assert.Empty(head.Rules);
    }

    [Fact]
    public void Given_image_and_lines_when_resolved_then_the_lines_stand_in_the_place_of_their_own()
    {
        var beside = new Box(25.Mm, 12.Mm, 40.Mm, 20.Mm);
        var place = new LetterheadPlace(new Box(70.Mm, 10.Mm, 120.Mm, 30.Mm), HorizontalAlignment.Right) { LinesBox = beside, Rule = true };
        var head = First(_lines with { Letterhead = Letters.Letterhead }, place);
        Assert.Equal((25.Mm, 12.Mm, 40.Mm), (head.Lines[0].Box.X, head.Lines[0].Box.Y, head.Lines[0].Box.Width));
        Assert.Equal(new Box(70.Mm, 10.Mm, 120.Mm, 30.Mm), Assert.Single(head.Images).Box);
        Assert.Equal(new Box(25.Mm, 40.Mm, 165.Mm, Length.Zero), Assert.Single(head.Rules));
        Assert.Equal(40.Mm, head.Bottom);
    }

    [Fact]
    public void Given_a_rule_when_resolved_then_it_stands_below_the_whole_place_however_little_of_it_is_used()
    {
        var place = new LetterheadPlace(_box) { Rule = true };
        var expected = new Box(25.Mm, 40.Mm, 165.Mm, Length.Zero);
        Assert.Equal(expected, Assert.Single(First(_lines, place).Rules));
        Assert.Equal(expected, Assert.Single(First(Letters.Office, place).Rules));
        Assert.Empty(First(_lines with { LetterheadLines = [] }, place).Rules);
    }

    [Fact]
    public void Given_continuation_pages_when_resolved_then_they_have_a_letterhead_only_where_the_template_has_a_place()
    {
        var sender = _lines with { ContinuationLetterhead = Letters.Letterhead, ContinuationLetterheadLines = ["Landesamt"] };
        var none = LetterheadResolver.ContinuationPages(From(sender), BuiltInTemplates.Din5008FormB, new ImageInfos());
        Assert.Equal(ResolvedLetterhead.None, none);
        Assert.Null(none.Bottom);
        var place = new LetterheadPlace(new Box(25.Mm, 8.Mm, 60.Mm, 10.Mm)) { LinesBox = new Box(100.Mm, 8.Mm, 90.Mm, 10.Mm) };
        var head = LetterheadResolver.ContinuationPages(
            From(sender), BuiltInTemplates.Din5008FormB with { ContinuationLetterhead = place }, new ImageInfos());
        Assert.Equal("sender.continuationLetterhead", Assert.Single(head.Images).Path);
        Assert.Equal("sender.continuationLetterheadLines[0]", Paragraph(Assert.Single(head.Lines)).Lines[0].Path);
    }

    private static ResolvedLetterhead First(Agency sender, LetterheadPlace place) =>
        LetterheadResolver.FirstPage(From(sender), BuiltInTemplates.Din5008FormB with { Letterhead = place }, new ImageInfos());

    private static Letter From(Agency sender) => Letters.Postal with { Sender = sender };

    private static ResolvedParagraph Paragraph(ResolvedZone zone) => (ResolvedParagraph)Assert.Single(zone.Blocks);
}
