using Amtsbrief.Measuring.Pages;
using Amtsbrief.Measuring.Tests.Drawn;

namespace Amtsbrief.Measuring.Tests.Pages;

public sealed class MeasuredPdfTests
{
    private static readonly Length Exact = 0.02.Mm;

    [Fact]
    public void Given_text_when_read_then_it_stands_where_it_was_written()
    {
        var page = Read(new Canvas().Text(25, 100, "Zwei Worte", 11).Text(30, 104.23, "fett", 9, isBold: true));

        Near(210.Mm, page.Width, 0.5.Mm);
        Near(297.Mm, page.Height, 0.5.Mm);
        Assert.Equal(["Zwei Worte", "fett"], page.Lines.Select(line => line.Text));
        Assert.Equal([false, true], page.Lines.Select(line => line.IsBold));
        Assert.Equal([11, 9], page.Lines.Select(line => Math.Round(line.Size.Points, 2)));
        Assert.Equal(["Zwei", "Worte"], page.Lines[0].Words.Select(word => word.Text));
        Near(25.Mm, page.Lines[0].Left);
        Near(100.Mm, page.Lines[0].Baseline);
        Near(30.Mm, page.Lines[1].Left);
        Near(104.23.Mm, page.Lines[1].Baseline);
        // Advances of Helvetica: Z 611, w 722, e 556, i 222 thousandths.
        Near(25.Mm + (11 * (0.611 + 0.722 + 0.556 + 0.222)).Pt, page.Lines[0].Words[0].Right);
    }

    [Fact]
    public void Given_text_on_one_base_line_when_read_then_a_wide_gap_parts_it()
    {
        var page = Read(new Canvas().Text(25, 100, "Anschrift").Text(125, 100, "Block").Text(44, 100, "hier"));

        Assert.Equal(["Anschrift hier", "Block"], page.Lines.Select(line => line.Text));
    }

    [Fact]
    public void Given_pieces_of_a_word_when_read_then_they_are_one()
    {
        // "Wort" is 7.76 mm wide in 11 pt.
        var page = Read(new Canvas().Text(25, 100, "Wort").Text(32.8, 100, "teil"));

        Assert.Equal(["Wortteil"], page.Lines.Select(line => line.Text));
    }

    [Fact]
    public void Given_text_printed_twice_for_weight_when_read_then_it_is_there_once() =>
        Assert.Equal(
            ["Betreff"], Read(new Canvas().Text(25, 100, "Betreff").Text(25.1, 100, "Betreff")).Lines.Select(line => line.Text));

    [Fact]
    public void Given_a_raised_number_when_read_then_it_belongs_to_its_line()
    {
        var line = Assert.Single(Read(new Canvas().Text(25, 100, "Betrag").Text(37.2, 98.6, "2", 6.5)).Lines);

        Assert.Equal("Betrag 2", line.Text);
        Near(100.Mm, line.Baseline);
        Assert.Equal(11, line.Size.Points, 0.01);
    }

    [Fact]
    public void Given_invisible_text_when_read_then_it_is_passed_over() =>
        Assert.Equal(
            ["sichtbar"],
            Read(new Canvas().InvisibleText(25, 50, "unsichtbar").Text(25, 100, "sichtbar")).Lines.Select(line => line.Text));

    [Fact]
    public void Given_lines_when_read_then_strokes_and_thin_boxes_are_rules_and_white_ones_are_not()
    {
        var page = Read(new Canvas().Text(25, 20, "x").Stroke(5, 105, 4).Fill(6, 148.4, 5, 0.2)
            .Fill(5, 210, 4, 0.2, grey: 255));

        Assert.Equal(2, page.Rules.Count);
        Near(105.Mm, page.Rules[0].Y);
        Near(5.Mm, page.Rules[0].X);
        Near(4.Mm, page.Rules[0].Width);
        Near(148.4.Mm, page.Rules[1].Y);
        Near(6.Mm, page.Rules[1].X);
        Near(0.2.Mm, page.Rules[1].Height);
    }

    [Fact]
    public void Given_a_frame_when_read_then_its_edges_are_rules()
    {
        var rules = Read(new Canvas().Text(25, 20, "x").Fill(20, 220, 50, 30)).Rules.OrderBy(rule => rule.Y).ToList();

        Assert.Equal(4, rules.Count);
        Near(220.Mm, rules[0].Y);
        Near(250.Mm, rules[^1].Y);
        Assert.Equal([20, 20, 20, 70], rules.Select(rule => Math.Round(rule.X.Millimetres)).Order());
    }

    [Fact]
    public void Given_an_image_when_read_then_its_place_is_known()
    {
        var image = Assert.Single(Read(new Canvas().Text(25, 20, "x").Image(150, 10, 40, 20)).Images);

        Near(150.Mm, image.X);
        Near(10.Mm, image.Y);
        Near(190.Mm, image.Right);
        Near(30.Mm, image.Bottom);
    }

    [Fact]
    public void Given_a_page_turned_by_its_file_when_read_then_places_are_those_of_the_upright_page()
    {
        // Text along the long edge of a page that is shown turned is no upright text.
        var turned = MeasuredPdf.Read(new Canvas().Text(25, 100, "quer").NewPage().Text(25, 100, "hoch").Rotate(90).Build());

        Near(297.Mm, turned.Pages[1].Width, 0.5.Mm);
        Near(210.Mm, turned.Pages[1].Height, 0.5.Mm);
        Assert.DoesNotContain(turned.Pages[1].Lines, line => line.Text == "hoch");
        Assert.Equal("quer", Assert.Single(turned.Pages[0].Lines).Text);
    }

    private static MeasuredPage Read(Canvas canvas) => Assert.Single(MeasuredPdf.Read(canvas.Build()).Pages);

    private static void Near(Length expected, Length actual, Length? tolerance = null) =>
        Assert.InRange((actual - expected).Millimetres, -(tolerance ?? Exact).Millimetres, (tolerance ?? Exact).Millimetres);
}
