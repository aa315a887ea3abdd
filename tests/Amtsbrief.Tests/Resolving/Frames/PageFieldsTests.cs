using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving.Frames;

public sealed class PageFieldsTests
{
    private static readonly TypeSetting _type = BuiltInTemplates.SideColumn.Type;

    [Fact]
    public void Given_several_pages_when_filled_then_the_figures_of_the_page_are_printed() =>
        Assert.Equal(
            ["davor", "Seite 2 von 12", "danach"],
            Texts(PageFields.Fill(Zone("davor", "{Seite}", "danach"), page: 2, pages: 12, _type)));

    [Theory]
    [InlineData("davor", "{Seite}", "danach")]
    [InlineData("{Seite}", "danach")]
    [InlineData("davor", "{Seite}")]
    [InlineData("{Seite}", "{Seite}", "danach", "{Seite}", "dahinter")]
    public void Given_one_page_when_filled_then_the_line_is_gone_and_all_others_stay_where_they_were(params string[] lines)
    {
        var zone = Zone(lines);
        var filled = PageFields.Fill(zone, page: 1, pages: 1, _type);
        Assert.Equal(lines.Where(line => line != "{Seite}"), Texts(filled));
        Assert.Equal(
            Places(zone).Where(place => !place.Text.StartsWith("Seite", StringComparison.Ordinal)), Places(filled));
    }

    [Fact]
    public void Given_nothing_but_page_numbers_when_there_is_one_page_then_nothing_is_left() =>
        Assert.Empty(PageFields.Fill(Zone("{Seite}"), page: 1, pages: 1, _type).Blocks);

    [Fact]
    public void Given_lines_with_fields_when_asked_for_alone_then_each_stands_where_it_does_in_its_zone()
    {
        var zone = Zone("davor", "{Seite}", "danach", "{Seite}");
        var alone = PageFields.Alone(zone, _type).ToList();
        Assert.Equal(Places(zone).Where(place => place.Text == "Seite 200 von 200"), alone.SelectMany(Places));
    }

    [Fact]
    public void Given_a_row_with_fields_when_there_is_one_page_then_the_row_is_gone()
    {
        var rows = new ResolvedKeyValueBlock(
            TextRole.Information, Length.Zero, "", 20.Mm,
            [
                new ResolvedRow(Text("Datum:"), [Text("1. April")]),
                new ResolvedRow(Text("Seiten:"), [PageNumberWording.Line("{pages}")]),
            ]);
        var zone = new ResolvedZone(ZoneKind.Details, new Box(157.Mm, 50.Mm, 43.Mm, 22.Pt), [rows]);
        var filled = PageFields.Fill(zone, page: 1, pages: 1, _type);
        Assert.Equal("Datum:", Assert.Single(((ResolvedKeyValueBlock)Assert.Single(filled.Blocks)).Rows).Key.PlainText);
        Assert.Equal((50.Mm, 11.Pt), (filled.Box.Y, filled.Box.Height));
    }

    // A blank line above each but the first.
    private static ResolvedZone Zone(params string[] lines)
    {
        var blocks = ValueList.From(lines.Select((line, index) => (ResolvedBlock)new ResolvedParagraph(
            TextRole.Information, index == 0 ? Length.Zero : 11.Pt, "",
            [line == "{Seite}" ? PageNumberWording.Line("Seite {page} von {pages}") : Text(line)])));
        return new ResolvedZone(
            ZoneKind.Details, new Box(157.Mm, 50.Mm, 43.Mm, new ZoneRuler(_type, 43.Mm).Height(blocks)), blocks);
    }

    private static ResolvedText Text(string text) => new([new ResolvedRun(text)], "");

    private static List<string> Texts(ResolvedZone zone) => [.. Places(zone).Select(place => place.Text)];

    private static IEnumerable<(string Text, Length Top)> Places(ResolvedZone zone)
    {
        var y = zone.Box.Y;
        foreach (var block in zone.Blocks.OfType<ResolvedParagraph>())
        {
            y += block.SpaceBefore;
            foreach (var line in block.Lines.Select(line => line.PlainText))
            {
                yield return (line, y);
                y += _type[block.Role].LineHeight;
            }
        }

        Assert.Equal(zone.Box.Bottom, y);
    }
}
