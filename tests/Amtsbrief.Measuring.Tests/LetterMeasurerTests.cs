using Amtsbrief.Measuring.Tests.Drawn;

namespace Amtsbrief.Measuring.Tests;

/// <summary>Letters that another program drew: right ones pass, and a wrong figure fails as itself and as nothing else.</summary>
public sealed class LetterMeasurerTests
{
    private static readonly DrawnLetter Right = DrawnLetter.FormB;

    [Fact]
    public void Given_a_right_letter_of_form_B_when_measured_then_nothing_fails() => AssertFails(Right);

    [Fact]
    public void Given_a_right_letter_of_form_A_when_measured_then_nothing_fails()
    {
        var report = LetterMeasurer.Measure(DrawnLetter.FormA.Build());

        Assert.Equal(SheetForm.A, report.Form);
        Assert.True(report.IsFormDetected);
        Assert.True(report.Passed, report.ToString());
    }

    [Theory]
    [InlineData(SheetForm.A)]
    [InlineData(SheetForm.B)]
    public void Given_a_right_letter_when_measured_then_at_least_forty_figures_are_judged_and_right(SheetForm form)
    {
        var report = LetterMeasurer.Measure((form == SheetForm.A ? DrawnLetter.FormA : Right).Build());

        Assert.InRange(report.Measurements.Count(figure => figure.Verdict == Verdict.Pass), 60, 200);
        Assert.Equal(form == SheetForm.A ? 80.46 : 98.46, report.Find("subject.top")!.Measured!.Value, 0.02);
        Assert.Equal(form == SheetForm.A ? 44.7 : 62.7, report.Find("address.top")!.Measured!.Value, 0.02);
        Assert.Equal(form == SheetForm.A ? 44.7 : 62.7, report.Find("notes.bottom")!.Measured!.Value, 0.2);
        Assert.Equal(12.7, report.Find("subject.to-salutation")!.Measured!.Value, 0.02);
        Assert.All(
            report.Measurements.Where(figure => figure.Norm.Exactly is not null && figure.Deviation is not null),
            figure => Assert.InRange(Math.Abs(figure.Deviation!.Value), 0, 0.3));
    }

    [Fact]
    public void Given_the_other_form_by_name_when_measured_then_its_figures_fail()
    {
        var report = LetterMeasurer.Measure(Right.Build(), new MeasuringOptions { Form = SheetForm.A });

        Assert.False(report.IsFormDetected);
        Assert.Equal(18, report.Find("fold-mark-1.top")!.Deviation!.Value, 0.02);
        Assert.Equal(18, report.Find("subject.top")!.Deviation!.Value, 0.02);
        Assert.Equal(18, report.Find("address.top")!.Deviation!.Value, 0.02);
    }

    // A popular template for Word has its marks there.
    [Fact]
    public void Given_marks_at_84_144_and_185_when_measured_then_exactly_the_marks_fail() =>
        AssertFails(DrawnLetter.FormA with { Marks = [84, 144, 185] }, "fold-mark-1.top", "hole-mark.top", "fold-mark-2.top");

    [Fact]
    public void Given_marks_of_the_other_form_when_measured_then_the_address_decides_and_the_folds_fail() =>
        AssertFails(Right with { Marks = [87, 148.5, 192] }, "fold-mark-1.top", "fold-mark-2.top");

    // What comes of reading 50 mm as the beginning of the whole field.
    [Fact]
    public void Given_the_field_5_mm_too_low_when_measured_then_exactly_the_zones_in_it_fail() =>
        AssertFails(
            Right with { FieldTop = 50 }, "return-line.top", "return-line.base-line", "notes.bottom", "address.top");

    [Fact]
    public void Given_the_field_5_mm_too_low_and_a_full_address_when_measured_then_it_leaves_field_and_windows()
    {
        var address = new[] { "Firma", "Oberland GmbH", "Einkauf", "Herrn Paul Oberland", "Lange Gasse 112", "20095 Hamburg" };

        AssertFails(
            Right with { FieldTop = 50, Address = address, SubjectTop = 103.46 },
            "return-line.top", "return-line.base-line", "notes.bottom", "address.top", "address.bottom", "window.dl.bottom",
            "window.c65.bottom", "subject.top");
    }

    [Fact]
    public void Given_small_type_when_measured_then_exactly_its_size_fails() =>
        AssertFails(Right with { BodySize = 9, Pitch = 3.81 }, "subject.size", "text.size");

    [Fact]
    public void Given_lines_too_far_apart_when_measured_then_exactly_the_pitch_fails() =>
        AssertFails(Right with { Pitch = 5.82 }, "text.pitch");

    [Fact]
    public void Given_paragraphs_without_a_blank_line_when_measured_then_exactly_their_distance_fails() =>
        AssertFails(
            Right with { BlankLines = 0.5, Paragraphs = [.. Right.Paragraphs, .. Right.Paragraphs] }, "text.paragraphs");

    [Theory]
    [InlineData(103.4)]
    [InlineData(92)]
    public void Given_a_subject_at_another_height_when_measured_then_exactly_its_top_fails(double top) =>
        AssertFails(Right with { SubjectTop = top }, "subject.top");

    [Fact]
    public void Given_a_subject_of_three_lines_when_measured_then_exactly_their_number_fails() =>
        AssertFails(Right with { Subject = ["Mietvertrag", "vom 1. Mai 2026", "in Hamburg"] }, "subject.lines");

    [Fact]
    public void Given_a_margin_of_5_mm_when_measured_then_all_left_edges_fail() =>
        AssertFails(
            Right with { Left = 15.5, Paragraphs = [["Kurz."], ["Auch kurz."]] },
            "return-line.left", "notes.left", "address.left", "window.dl.left", "window.c65.left", "subject.left",
            "salutation.left", "text.left", "text.leftmost", "closing.left");

    [Fact]
    public void Given_text_up_to_5_mm_from_the_right_edge_when_measured_then_exactly_the_margin_fails()
    {
        var wide = Right.Paragraphs[0][0] + " bleibt nur";

        AssertFails(Right with { Paragraphs = [[wide], Right.Paragraphs[1]] }, "text.right-margin");
    }

    [Fact]
    public void Given_an_information_block_elsewhere_when_measured_then_exactly_its_place_fails() =>
        AssertFails(
            Right with { BlockLeft = 120, BlockTop = 55 }, "information-block.left", "information-block.top");

    [Fact]
    public void Given_a_high_information_block_when_measured_then_it_moves_the_subject()
    {
        var block = Enumerable.Range(1, 12).Select(row => ($"Angabe {row}:", "Wert")).ToArray();
        var end = 50 + (12 * 4.23);

        AssertFails(Right with { Block = block, SubjectTop = end + 8.46 });
        AssertFails(Right with { Block = block }, "information-block.gap", "subject.top");
    }

    [Fact]
    public void Given_a_wide_address_when_measured_then_exactly_its_width_fails() =>
        AssertFails(
            Right with
            {
                Address = ["Herrn", "Dr. Paul Oberland von und zu Langenhagen auf der Bockwiese", "20095 Hamburg"],
            },
            "address.right",
            "address.width");

    [Fact]
    public void Given_a_blank_line_before_the_town_when_measured_then_exactly_that_fails() =>
        AssertFails(
            Right with { Address = ["Herrn", "Dr. Paul Oberland", "Lange Gasse 112", "", "20095 Hamburg"] }, "address.blank-lines");

    [Fact]
    public void Given_no_address_when_measured_then_exactly_that_fails() =>
        AssertFails(Right with { Address = [], Notes = [], ReturnLine = null }, "address.found");

    [Fact]
    public void Given_an_address_abroad_when_measured_then_it_is_found()
    {
        var letter = Right with { Address = ["Hughes & Sons Ltd", "12 Long Lane", "LONDON", "IRLAND"] };

        AssertFails(letter);
        Assert.Equal(4, LetterMeasurer.Measure(letter.Build()).Find("address.lines")!.Measured);
    }

    [Fact]
    public void Given_no_marks_no_block_and_no_notes_when_measured_then_they_are_not_found_and_nothing_fails()
    {
        var letter = Right with { Marks = [], Block = [], Notes = [], ReturnLine = null };
        var report = LetterMeasurer.Measure(letter.Build());

        AssertFails(letter);
        Assert.All(
            ["fold-mark-1.top", "hole-mark.length", "information-block.left", "notes.lines", "return-line.top"],
            id => Assert.Equal(Verdict.NotFound, report.Find(id)!.Verdict));
        Assert.All(
            report.Measurements.Where(figure => figure.Verdict == Verdict.NotFound),
            figure => Assert.False(string.IsNullOrEmpty(figure.Reason), figure.Id));
    }

    [Fact]
    public void Given_a_plain_subject_when_measured_then_it_is_found_and_its_weight_is_not_judged()
    {
        var report = LetterMeasurer.Measure((Right with { IsSubjectBold = false }).Build());

        Assert.Equal(Verdict.NotJudged, report.Find("subject.bold")!.Verdict);
        Assert.Equal(98.46, report.Find("subject.top")!.Measured!.Value, 0.02);
        Assert.True(report.Passed, report.ToString());
    }

    [Fact]
    public void Given_a_figure_when_it_is_named_then_its_name_is_unique_on_its_page()
    {
        var report = LetterMeasurer.Measure(DrawnPages.Three().Build());

        Assert.Equal(
            report.Measurements.Count, report.Measurements.Select(figure => (figure.Id, figure.Page)).Distinct().Count());
    }

    internal static void AssertFails(DrawnLetter letter, params string[] expected) => AssertFails(letter.Build(), expected);

    internal static void AssertFails(byte[] file, params string[] expected)
    {
        var report = LetterMeasurer.Measure(file);
        var failing = report.Measurements.Where(figure => figure.Verdict == Verdict.Fail).Select(figure => figure.Id);

        Assert.True(expected.SequenceEqual(failing), $"expected to fail: {string.Join(", ", expected)}\n{report}");
    }
}
