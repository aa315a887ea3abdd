using Amtsbrief.Blocks;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

public sealed class HeadingTests
{
    private const int PushedLines = 40;
    private const string LongTitle =
        "Barrierefreier Umbau aller Haltestellen an der Ringstraße und am Markt mit einem Vergleich der eingegangenen Angebote";

    [Fact]
    public void Titles_stand_behind_their_number_and_their_further_lines_below_them()
    {
        var laid = Laid.Lay(Letters.With(
            new Heading(1, "Kosten") { IsNumbered = true }, new Heading(2, LongTitle) { IsNumbered = true },
            new Heading(1, "Ende")));
        var left = laid.Resolved.Template.Page.Left;
        var indent = left + laid.Resolved.Body.OfType<ResolvedHeading>().First().TextIndent;
        var number = laid.Line("1.1 Barrierefreier");
        var next = laid.Body[laid.Body.Index().Single(line => line.Item == number).Index + 1];

        Assert.Equal((left, indent), (laid.Line("1 Kosten").Left, laid.Line("1 Kosten").Runs[1].X));
        Assert.Equal((left, indent), (number.Left, number.Runs[1].X));
        Assert.Equal((indent, number.Baseline + Letters.Template.Type.Heading2.LineHeight), (next.Left, next.Baseline));
        Assert.Equal(left, laid.Line("Ende").Left);
        Assert.All(number.Runs, run => Assert.Same(laid.Line("Umbau der").Runs[0].Run.Face, run.Run.Face));
    }

    [Fact]
    public void A_heading_keeps_with_two_lines_of_what_it_heads()
    {
        var moved = 0;
        for (var push = 0; push < PushedLines; push++)
        {
            var laid = Laid.Lay(Letters.With(
                [.. Letters.OneLiners(push), new Heading(1, "Oben"), new Heading(2, "Unten"), Letters.Lines(4)]));
            var at = laid.Body.Index().Single(line => line.Item.Text == "Oben").Index;

            Assert.All(laid.Body.Skip(at).Take(4), line => Assert.Equal(laid.Body[at].Page, line.Page));
            moved += laid.Body[at - 1].Page < laid.Body[at].Page ? 1 : 0;
        }

        Assert.True(moved > 0, "No heading ever came to a page break.");
    }
}
