using Amtsbrief.Linting;
using Amtsbrief.Templates;
using CsCheck;

namespace Amtsbrief.Tests.Linting;

public sealed class EnvelopeWindowTests
{
    private static readonly Template _formA = BuiltInTemplates.Din5008FormA;
    private static readonly Template _formB = BuiltInTemplates.Din5008FormB;

    // Left, top, right and bottom of what always shows, as reckoned by hand from sheet, cover and window.
    [Theory]
    [InlineData("dl", "din-5008-form-b", 20, 50, 100, 90)]
    [InlineData("dl", "din-5008-form-a", 20, 32, 100, 72)]
    [InlineData("c6-5", "din-5008-form-b", 20, 54, 91, 90)]
    [InlineData("c6-5", "din-5008-form-a", 20, 36, 91, 72)]
    [InlineData("c5", "din-5008-form-b", 20, 57, 91, 88.5)]
    [InlineData("c5", "din-5008-form-a", 20, 40, 91, 71.5)]
    [InlineData("c4", "din-5008-form-b", 20, 67, 91, 85)]
    [InlineData("c4", "din-5008-form-a", 20, 50, 91, 68)]
    public void Given_a_cover_when_reckoned_then_it_always_shows_what_its_sizes_say(
        string name, string template, double left, double top, double right, double bottom)
    {
        var visible = ((EnvelopeWindow)LintProfiles.Find(name)!).VisibleOf(BuiltInTemplates.Find(template)!);
        Assert.Equal((left.Mm, top.Mm, right.Mm, bottom.Mm), (visible.X, visible.Y, visible.Right, visible.Bottom));
    }

    [Fact]
    public void Given_a_template_without_fold_marks_when_reckoned_then_the_sheet_is_folded_where_the_norm_says()
    {
        foreach (var template in (Template[])[_formA, _formB])
        {
            Assert.Equal(
                EnvelopeWindow.Dl.VisibleOf(template), EnvelopeWindow.Dl.VisibleOf(template with { Marks = SheetMarks.None }));
        }
    }

    [Fact]
    public void Given_a_cover_that_is_smaller_than_its_slack_when_reckoned_then_nothing_always_shows()
    {
        var visible = (EnvelopeWindow.C4 with { WindowHeight = 27.Mm, WindowWidth = 10.Mm }).VisibleOf(_formB);
        Assert.Equal((Length.Zero, Length.Zero), (visible.Width, visible.Height));
    }

    [Fact]
    public void Given_a_sheet_larger_than_its_cover_when_reckoned_then_it_does_not_slide() =>
        Assert.Equal(
            new Box(20.Mm, 45.Mm, 90.Mm, 45.Mm),
            (EnvelopeWindow.Dl with { Width = 200.Mm, Height = 100.Mm }).VisibleOf(_formB));

    // Slides the sheet through the cover in steps and looks at each corner of each line through the window.
    [Fact]
    public void Given_random_addresses_when_the_sheet_slides_then_a_line_goes_out_of_sight_exactly_if_there_is_a_finding() =>
        Gen.Select(
            Gen.OneOf(EnvelopeWindow.Dl, EnvelopeWindow.C65), Gen.OneOf(_formA, _formB),
            Gen.Int[0, 3], Gen.Int[1, 30].Array[1, 6])
        .Sample((window, template, notes, widths) =>
        {
            var letter = Letters.Postal with
            {
                Notes = ValueList.From(Enumerable.Repeat("Vermerk", notes)),
                Recipient = new GroupRecipient { Lines = ValueList.From(widths.Select(width => new string('n', width))) },
            };
            var found = LetterCheck.Check(letter, template, [window])
                .Where(finding => finding.Code == FindingCodes.AddressHidden)
                .Select(finding => finding.Path);
            var style = template.Type.Recipient;
            var hidden = Enumerable.Range(0, widths.Length).Where(at =>
            {
                var metrics = template.Type.Family.Metrics(style.Bold, style.Italic);
                var width = metrics.Measure(new string('n', widths[at]), style.Size);
                var top = template.AddressField.Recipient.Y + (style.LineHeight * at);
                return !AlwaysShows(window, template, new Box(25.Mm, top, width, style.LineHeight));
            });
            Assert.Equal(hidden.Select(at => $"recipient.lines[{at}]"), found);
        });

    private static bool AlwaysShows(EnvelopeWindow window, Template template, Box line)
    {
        const double Step = 0.5;
        var folded = 105.0;
        var panelFoot = template.Marks.Folds[0].Millimetres;
        for (var right = 0.0; right <= window.Width.Millimetres - 210; right += Step)
        {
            for (var up = 0.0; up <= window.Height.Millimetres - folded; up += Step)
            {
                // From the lower left corner of the cover.
                var (left, end) = (line.X.Millimetres + right, line.Right.Millimetres + right);
                var (foot, top) = (panelFoot - line.Bottom.Millimetres + up, panelFoot - line.Y.Millimetres + up);
                if (left < 20 - 1e-9 || end > 110 + 1e-9 || foot < 15 - 1e-9 || top > 60 + 1e-9)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
