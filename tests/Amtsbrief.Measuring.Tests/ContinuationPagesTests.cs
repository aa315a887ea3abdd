using Amtsbrief.Measuring.Tests.Drawn;

namespace Amtsbrief.Measuring.Tests;

/// <summary>What only letters of several pages have, in letters that another program drew.</summary>
public sealed class ContinuationPagesTests
{
    [Fact]
    public void Given_a_right_letter_of_three_pages_when_measured_then_nothing_fails()
    {
        var report = LetterMeasurer.Measure(DrawnPages.Three().Build());

        Assert.True(report.Passed, report.ToString());
        Assert.All([2, 3], page => Assert.Equal(Verdict.Pass, report.Find("page-number.wording", page)!.Verdict));
        Assert.All([2, 3], page => Assert.Equal("right", report.Find("page-number.place", page)!.MeasuredText));
        Assert.Equal(Verdict.NotFound, report.Find("page-number.wording")!.Verdict);
        Assert.Equal(Verdict.Pass, report.Find("enclosures.from-above", 3)!.Verdict);
        Assert.Equal(Verdict.Pass, report.Find("distribution.from-above", 3)!.Verdict);
        Assert.Equal(Verdict.Pass, report.Find("letterhead.bottom")!.Verdict);
    }

    [Fact]
    public void Given_headers_footers_table_and_footnote_when_measured_then_the_text_is_what_stands_between()
    {
        var report = LetterMeasurer.Measure(DrawnPages.Three(lastLine: 245).Build());

        Assert.Equal(30.6, report.Find("text.top-margin", 2)!.Measured!.Value, 0.2);
        Assert.Equal(297 - 245 - 0.8, report.Find("text.bottom-margin", 2)!.Measured!.Value, 0.2);
        Assert.Equal(25, report.Find("text.left")!.Measured!.Value, 0.05);
        Assert.Equal(12 * 25.4 / 72, report.Find("text.pitch")!.Measured!.Value, 0.02);
        Assert.Equal(11, report.Find("text.size")!.Measured!.Value, 0.02);
        Assert.Equal(14 - 2, report.Find("header.top", 2)!.Measured!.Value, 0.2);
        Assert.All([1, 2, 3], page => Assert.Equal(297 - 278.5, report.Find("footer.bottom", page)!.Measured!.Value, 0.2));
    }

    [Theory]
    [InlineData("2027")]
    [InlineData("12")]
    [InlineData("5/7")]
    public void Given_a_cell_that_ends_with_a_number_as_the_last_text_when_measured_then_it_belongs_to_the_text(string number)
    {
        var report = LetterMeasurer.Measure(DrawnPages.Three(lastLine: 245, lastText: number).Build());

        Assert.True(report.Passed, report.ToString());
        Assert.Equal(297 - 245, report.Find("text.bottom-margin", 2)!.Measured!.Value, 0.9);
    }

    [Fact]
    public void Given_a_footnote_as_the_last_text_when_measured_then_it_belongs_to_the_text()
    {
        // The table ends with a footnote at 30 + 26 lines + 39 mm.
        var report = LetterMeasurer.Measure(DrawnPages.Three(lastLine: 150).Build());

        Assert.Equal(297 - (30 + (26 * 4.233) + 39) - 0.7, report.Find("text.bottom-margin", 2)!.Measured!.Value, 0.3);
    }

    [Fact]
    public void Given_no_page_numbers_when_measured_then_they_are_missed_on_continuation_pages() =>
        LetterMeasurerTests.AssertFails(
            DrawnPages.Three(number: _ => null).Build(), "page-number.wording", "page-number.wording");

    [Theory]
    [InlineData(4, 0)]
    [InlineData(3, 1)]
    public void Given_numbers_that_do_not_agree_with_the_pages_when_measured_then_they_fail(int total, int shift) =>
        LetterMeasurerTests.AssertFails(
            DrawnPages.Three(number: page => $"Seite {page + shift} von {total}").Build(),
            "page-number.wording", "page-number.wording");

    [Theory]
    [InlineData("- {0} -")]
    [InlineData("{0}")]
    [InlineData("{0}/3")]
    public void Given_an_older_way_of_numbering_when_measured_then_it_is_found_and_not_judged(string form)
    {
        var report = LetterMeasurer.Measure(
            DrawnPages.Three(number: page => string.Format(null, form, page), numberLeft: 105).Build());

        Assert.True(report.Passed, report.ToString());
        Assert.All([2, 3], page => Assert.Equal(Verdict.NotJudged, report.Find("page-number.wording", page)!.Verdict));
        Assert.All([2, 3], page => Assert.Equal("centre", report.Find("page-number.place", page)!.MeasuredText));
    }

    [Fact]
    public void Given_text_that_begins_too_high_when_measured_then_margin_and_header_fail() =>
        LetterMeasurerTests.AssertFails(
            DrawnPages.Three(textTop: 15.5).Build(), "text.top-margin", "text.top-margin", "header.gap", "header.gap");

    [Fact]
    public void Given_text_down_to_the_page_number_when_measured_then_their_distances_fail() =>
        LetterMeasurerTests.AssertFails(DrawnPages.Three(lastLine: 261).Build(), "footer.gap", "page-number.gap");

    [Fact]
    public void Given_text_down_to_the_lower_edge_when_measured_then_exactly_the_margin_fails() =>
        LetterMeasurerTests.AssertFails(
            DrawnLetter.FormB with { Paragraphs = [[.. DrawnPages.Full, .. DrawnPages.Full[..16]]], Closing = null },
            "text.bottom-margin");
}
