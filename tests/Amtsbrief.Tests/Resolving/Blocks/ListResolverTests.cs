using Amtsbrief.Blocks;
using Amtsbrief.Resolving;
using Amtsbrief.Tests.Checking;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving.Blocks;

public sealed class ListResolverTests
{
    private const string Long =
        "Dieser Punkt ist so lang, dass er auf einer Zeile des Textes ganz sicher keinen Platz mehr finden kann, niemals.";

    private static readonly Length _line = 12.Pt;

    [Fact]
    public void Given_short_items_when_resolved_then_a_blank_line_stands_above_the_list_and_none_between_them()
    {
        var list = Resolved.Block<ResolvedList>(new ListBlock { Items = ["eins", "zwei", "drei"] });
        Assert.Equal(_line, list.SpaceBefore);
        Assert.Equal([Length.Zero, Length.Zero, Length.Zero], Spaces(list));
    }

    [Fact]
    public void Given_an_item_of_several_lines_when_resolved_then_a_blank_line_stands_between_all_items()
    {
        var list = Resolved.Block<ResolvedList>(new ListBlock { Items = ["eins", Long, "drei"] });
        Assert.Equal([Length.Zero, _line, _line], Spaces(list));
    }

    [Fact]
    public void Given_an_item_of_several_paragraphs_when_resolved_then_a_blank_line_stands_between_them_too()
    {
        var list = Resolved.Block<ResolvedList>(
            new ListBlock { Items = [new ListItem([new Paragraph("eins"), new Paragraph("zwei")]), "drei"] });
        Assert.Equal([Length.Zero, _line], Spaces(list));
        Assert.Equal(_line, list.Items[0].Blocks[1].SpaceBefore);
    }

    [Fact]
    public void Given_lists_in_lists_when_resolved_then_each_begins_where_the_text_around_it_does_and_keeps_with_it()
    {
        var list = Resolved.Block<ResolvedList>(Nested(Nested(new ListBlock { Items = ["innen"] })));
        var middle = (ResolvedList)list.Items[0].Blocks[1];
        var inner = (ResolvedList)middle.Items[0].Blocks[1];
        Assert.Equal([0, 1, 2], [list.Level, middle.Level, inner.Level]);
        Assert.Equal([0.Mm, 7.5.Mm, 15.Mm], [list.LabelIndent, middle.LabelIndent, inner.LabelIndent]);
        Assert.Equal([7.5.Mm, 15.Mm, 22.5.Mm], [list.TextIndent, middle.TextIndent, inner.TextIndent]);
        Assert.True(list.Items[0].Blocks[0].KeepWithNext);
    }

    [Theory]
    [InlineData(ListStyle.Arabic, 1, 7.5)]
    [InlineData(ListStyle.LowerRoman, 8, 8)]
    [InlineData(ListStyle.UpperRoman, 3888, 40)]
    public void Given_labels_when_resolved_then_the_text_stands_behind_the_widest_one(ListStyle style, int start, double expected)
    {
        var list = Resolved.Block<ResolvedList>(new ListBlock { Items = ["eins"], Style = style, Start = start });
        var label = FontFamily.Arimo.Metrics(bold: false, italic: false).Measure(list.Items[0].Label, 11.Pt);
        Assert.Equal(expected.Mm, list.TextIndent);
        Assert.True(label + 2.Mm <= list.TextIndent);
    }

    [Fact]
    public void Given_a_start_when_resolved_then_labels_count_from_it()
    {
        var list = Resolved.Block<ResolvedList>(
            new ListBlock { Items = ["neun", "zehn"], Style = ListStyle.Arabic, Start = 9 });
        Assert.Equal(["9.", "10."], list.Items.Select(item => item.Label));
        Assert.Equal(9, list.Start);
    }

    [Fact]
    public void Given_own_blocks_in_an_item_when_resolved_then_what_they_become_stands_there()
    {
        var own = new OwnBlock(_ => [new Paragraph("eins"), new OwnBlock(_ => [new ListBlock { Items = ["zwei"] }])]);
        var item = Resolved.Block<ResolvedList>(new ListBlock { Items = [new ListItem([own])] }).Items[0];
        Assert.Equal("body[0].items[0].blocks[0]", Assert.IsType<ResolvedParagraph>(item.Blocks[0]).Lines[0].Path);
        var inner = Assert.IsType<ResolvedList>(item.Blocks[1]).Items[0];
        Assert.Equal("body[0].items[0].blocks[0]", inner.Blocks[0].Path);
    }

    private static ListBlock Nested(ListBlock inner) => new() { Items = [new ListItem([new Paragraph("außen"), inner])] };

    private static IEnumerable<Length> Spaces(ResolvedList list) => list.Items.Select(item => item.Blocks[0].SpaceBefore);
}
