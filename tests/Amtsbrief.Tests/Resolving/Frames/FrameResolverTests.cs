using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving.Frames;

public sealed class FrameResolverTests
{
    private static readonly Template _formB = BuiltInTemplates.Din5008FormB;

    [Theory]
    [InlineData("form-b")]
    [InlineData("side-column")]
    public void Given_frames_when_resolved_then_their_outline_is_that_of_the_golden_file(string name)
    {
        var letter = Resolve(name == "form-b" ? FramedLetters.FormB : FramedLetters.SideColumn);
        var outline = "First page\n" + Outline.Of(letter.FirstPage) + "\nContinuation pages\n" + Outline.Of(letter.ContinuationPages);
        Testing.Golden.Equal(outline, "Amtsbrief.Tests", "Resolving", "Golden", $"frames.{name}.txt");
    }

    [Fact]
    public void Given_nothing_around_the_text_when_resolved_then_the_margins_bound_it()
    {
        var letter = Resolve(_formB);
        Assert.Equal(272.Mm, letter.FirstPage.TextBottom);
        Assert.Equal((25.Mm, 272.Mm), (letter.ContinuationPages.TextTop, letter.ContinuationPages.TextBottom));
        Assert.Null(letter.FirstPage.PageNumber);
        Assert.Null(letter.FirstPage.Footer);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public void Given_a_footer_when_it_gets_more_lines_then_it_grows_upwards_and_moves_the_end_of_the_text(int lines)
    {
        var footer = new Footer { FromBottom = 12.Mm, SpaceAbove = 6.Mm, Columns = [new([HeadDetail.ServiceHours])] };
        var template = _formB with { Footer = footer, Wording = Wording.German with { ServiceHours = "" } };
        var letter = FramedLetters.Letter.From(office => office with
        {
            ServiceHours = ValueList.From(Enumerable.Repeat("8 bis 12 Uhr", lines)),
        });
        var frame = LetterCheck.Resolve(letter, template).FirstPage;
        Assert.Equal(285.Mm, frame.Footer!.Box.Bottom);
        Assert.Equal(10.Pt * lines, frame.Footer.Box.Height);
        Assert.Equal(Length.Min(272.Mm, 285.Mm - (10.Pt * lines) - 6.Mm), frame.TextBottom);
    }

    [Fact]
    public void Given_columns_when_resolved_then_those_without_a_width_share_the_rest_and_those_without_text_stay_free()
    {
        var footer = new Footer
        {
            Columns =
            [
                new([HeadDetail.AgencyName], 40.Mm), new([HeadDetail.YourMessageDate]), new([HeadDetail.Web]), new([HeadDetail.Fax]),
            ],
        };
        var letter = FramedLetters.Letter with { References = new References() };
        var columns = LetterCheck.Resolve(letter, _formB with { Footer = footer }).FirstPage.Footer!.Columns;
        var share = Length.FromEmu((110.Mm).Emu / 3);
        Assert.Equal([25.Mm, 75.Mm + share, 80.Mm + share + share], columns.Select(column => column.Box.X));
        Assert.Equal([40.Mm, share, share], columns.Select(column => column.Box.Width));
        Assert.Equal([0, 2, 3], columns.Select(column => column.Column));
    }

    [Fact]
    public void Given_a_footer_that_has_nothing_to_print_when_resolved_then_there_is_none()
    {
        var footer = new Footer { Columns = [new([HeadDetail.ServiceHours])], Rule = true };
        var letter = LetterCheck.Resolve(Letters.Postal, _formB with { Footer = footer, ContinuationFooter = footer });
        Assert.Null(letter.FirstPage.Footer);
        Assert.Equal(272.Mm, letter.ContinuationPages.TextBottom);
    }

    [Fact]
    public void Given_a_footer_when_a_page_number_stands_above_it_then_one_line_is_free_between_them_and_the_text()
    {
        var frame = Resolve(FramedLetters.FormB with { ContinuationFooter = FramedLetters.ThreeColumns }).ContinuationPages;
        var number = frame.PageNumber!.Box;
        Assert.Equal(frame.Footer!.Box.Y - 4.23.Mm, number.Bottom);
        Assert.Equal(number.Y - 4.23.Mm, frame.TextBottom);
    }

    [Theory]
    [InlineData(nameof(PageNumberPosition.HeadLeft), nameof(HorizontalAlignment.Left), 15)]
    [InlineData(nameof(PageNumberPosition.HeadCenter), nameof(HorizontalAlignment.Center), 15)]
    [InlineData(nameof(PageNumberPosition.HeadRight), nameof(HorizontalAlignment.Right), 15)]
    [InlineData(nameof(PageNumberPosition.FootLeft), nameof(HorizontalAlignment.Left), 277.77)]
    [InlineData(nameof(PageNumberPosition.FootCenter), nameof(HorizontalAlignment.Center), 277.77)]
    [InlineData(nameof(PageNumberPosition.FootRight), nameof(HorizontalAlignment.Right), 277.77)]
    public void Given_a_position_when_resolved_then_the_page_number_stands_there(string position, string alignment, double top)
    {
        var place = new PageNumberPlace { Position = Enum.Parse<PageNumberPosition>(position) };
        var number = Resolve(_formB with { PageNumber = place }).ContinuationPages.PageNumber!;
        Assert.Equal(top, number.Box.Y.Millimetres, 0.01);
        Assert.Equal(alignment, ((ResolvedParagraph)number.Blocks[0]).Alignment.ToString());
    }

    [Fact]
    public void Given_no_position_or_no_words_when_resolved_then_there_is_no_page_number()
    {
        var nowhere = _formB with { PageNumber = new PageNumberPlace { Position = PageNumberPosition.None, OnFirstPage = true } };
        var wordless = _formB with { Wording = Wording.German with { PageNumber = "" } };
        Assert.All(new[] { nowhere, wordless }, template => Assert.Null(Resolve(template).ContinuationPages.PageNumber));
        Assert.Null(Resolve(nowhere).FirstPage.PageNumber);
    }

    [Fact]
    public void Given_a_number_on_the_first_page_when_resolved_then_the_text_keeps_a_line_away_from_it()
    {
        var frame = Resolve(_formB with { PageNumber = new PageNumberPlace { OnFirstPage = true, FromEdge = 22.Mm } }).FirstPage;
        Assert.Equal(275.Mm, frame.PageNumber!.Box.Bottom);
        Assert.Equal(frame.PageNumber.Box.Y - 4.23.Mm, frame.TextBottom);
    }

    [Fact]
    public void Given_a_page_number_in_the_side_column_when_resolved_then_it_stands_on_the_base_line_of_the_text()
    {
        var letter = Resolve(FramedLetters.SideColumn);
        var (frame, type) = (letter.ContinuationPages, letter.Template.Type);
        Assert.Null(letter.FirstPage.PageNumber);
        Assert.Equal(157.Mm, frame.PageNumber!.Box.X);
        Assert.Equal(frame.TextTop + type.Body.Baseline, frame.PageNumber.Box.Y + type.PageNumber.Baseline);
    }

    [Fact]
    public void Given_a_long_header_of_continuation_pages_when_resolved_then_it_moves_their_text_down()
    {
        var letter = FramedLetters.Letter with { Subject = [string.Join(' ', Enumerable.Repeat("Verwaltungsvereinfachung", 40))] };
        var frame = LetterCheck.Resolve(letter, FramedLetters.FormB).ContinuationPages;
        var header = Assert.Single(frame.Header);
        Assert.Equal(12.Mm, header.Box.Y);
        Assert.True(header.Box.Height > 20.Mm);
        Assert.Equal(header.Box.Bottom + 4.23.Mm, frame.TextTop);
    }

    [Fact]
    public void Given_header_and_page_number_at_the_head_when_resolved_then_the_number_stands_below_the_header()
    {
        var place = new PageNumberPlace { Position = PageNumberPosition.HeadRight };
        var frame = Resolve(FramedLetters.FormB with { PageNumber = place }).ContinuationPages;
        Assert.Equal(frame.Header[0].Box.Bottom + 4.23.Mm, frame.PageNumber!.Box.Y);
        Assert.Equal(frame.PageNumber.Box.Bottom + 4.23.Mm, frame.TextTop);
    }

    [Fact]
    public void Given_a_letterhead_of_continuation_pages_when_resolved_then_the_text_begins_a_line_below_it()
    {
        var place = new LetterheadPlace(new Box(25.Mm, 10.Mm, 165.Mm, 30.Mm));
        var frame = Resolve(_formB with { ContinuationLetterhead = place }).ContinuationPages;
        Assert.Equal(new Box(25.Mm, 10.Mm, 120.Mm, 30.Mm), Assert.Single(frame.Images).Box);
        Assert.Equal(44.23.Mm, frame.TextTop);
    }

    private static ResolvedLetter Resolve(Template template) => LetterCheck.Resolve(FramedLetters.Letter, template);
}
