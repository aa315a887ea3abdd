using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class ZonePlaceTests(RenderedLetters rendered)
{
    private const double Tolerance = 0.3;

    public static TheoryData<string, string, bool> Cases()
    {
        var cases = new TheoryData<string, string, bool>();
        foreach (var letter in new[] { "short", "long", "wide", "bare", "above", "below", "integrated", "stamp", "full", "large" })
        {
            foreach (var template in BuiltInTemplates.All)
            {
                cases.Add(letter, template.Name, false);
                cases.Add(letter, template.Name, true);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_zones_When_opened_in_LibreOffice_Then_each_begins_and_ends_where_it_was_resolved(
        string letter, string template, bool savedAgain)
    {
        var pdf = rendered.Measure(letter, template, savedAgain);
        var resolved = RenderedLetters.Resolve(letter, template);
        foreach (var whole in (ResolvedZone[])[.. resolved.HeadZones, .. resolved.FootZones])
        {
            // Page counters stand in a header.
            var zone = PageFields.Without(whole, resolved.Template.Type);
            var style = resolved.Template.Type[zone.Blocks[0].Role];
            var top = (zone.Box.Y + style.Baseline).Millimetres;
            var first = pdf.FindNear(FirstWord(zone.Blocks[0]), zone.Box, top);
            Assert.Equal(zone.Box.X.Millimetres, first.Left, Tolerance);
            Assert.Equal(top, first.Baseline, Tolerance);

            var lastStyle = resolved.Template.Type[zone.Blocks[^1].Role];
            var bottom = (zone.Box.Bottom - lastStyle.LineHeight + lastStyle.Baseline).Millimetres;
            Assert.Equal(bottom, pdf.FindNear(LastWord(zone.Blocks[^1]), zone.Box, bottom).Baseline, Tolerance);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_body_When_opened_in_LibreOffice_Then_it_begins_below_the_head(
        string letter, string template, bool savedAgain)
    {
        var pdf = rendered.Measure(letter, template, savedAgain);
        var resolved = RenderedLetters.Resolve(letter, template);
        var block = resolved.Body[0];
        var first = pdf.Find(FirstWord(block));
        Assert.Equal(resolved.Template.Page.Left.Millimetres, first.Left, Tolerance);
        Assert.Equal((resolved.FirstPage.TextTop + resolved.Template.Type[block.Role].Baseline).Millimetres, first.Baseline, Tolerance);
    }

    private static string FirstWord(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => paragraph.Lines[0].PlainText,
        ResolvedKeyValueBlock rows => rows.Rows[0].Key.PlainText,
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    } is var text ? text.Split(' ')[0] : "";

    private static string LastWord(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => paragraph.Lines[^1].PlainText,
        ResolvedKeyValueBlock rows => rows.Rows[^1].Lines[^1].PlainText,
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    } is var text ? text.Split(' ')[^1] : "";
}
