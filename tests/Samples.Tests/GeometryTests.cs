using Amtsbrief;
using Amtsbrief.Templates;
using UglyToad.PdfPig;

namespace Samples.Tests;

/// <summary>
/// Every figure of the template on paper, in millimetres: in the PDF, and in the DOCX as LibreOffice shows it.
/// </summary>
public sealed class GeometryTests(GeometryFixture files) : IClassFixture<GeometryFixture>
{
    private const double MmPerPoint = 25.4 / 72;
    private const double PdfTolerance = 0.3;
    private const double DocxTolerance = 1;

    public static TheoryData<string, bool> Files
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var sample in GeometryPlan.All.Keys)
            {
                data.Add(sample, false);
                data.Add(sample, true);
            }

            return data;
        }
    }

    public static TheoryData<string> All => [.. GeometryPlan.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_letter_is_one_page_of_the_paper(string sample, bool isDocx)
    {
        var page = GeometryPlan.All[sample].Template.Page;
        var pdf = files.Measure(sample, isDocx);

        Assert.Equal(1, pdf.Pages);
        using var document = PdfDocument.Open(pdf.Path);
        Near(page.Width, document.GetPage(1).Width * MmPerPoint, isDocx);
        Near(page.Height, document.GetPage(1).Height * MmPerPoint, isDocx);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_address_stands_in_the_window(string sample, bool isDocx)
    {
        var plan = GeometryPlan.All[sample];
        var (field, type) = (plan.Template.AddressField, plan.Template.Type);
        var pdf = files.Measure(sample, isDocx);

        var baseline = field.ReturnLine.Y + plan.ReturnLine.Style.Baseline;
        var returnLine = pdf.FindNear(plan.ReturnLine.Word, field.ReturnLine, baseline.Millimetres);
        Near(field.ReturnLine.X, returnLine.Left, isDocx);
        Near(baseline, returnLine.Baseline, isDocx);
        var recipient = pdf.Find(plan.Recipient);
        Near(field.Recipient.X, recipient.Left, isDocx);
        Near(field.Recipient.Y + type.Recipient.Baseline, recipient.Baseline, isDocx);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_text_begins_below_the_head_at_the_left_margin(string sample, bool isDocx)
    {
        var plan = GeometryPlan.All[sample];
        var lines = GeometryLine.Read(files.Measure(sample, isDocx), plan.Template, GeometryPlan.BodyTop);

        Assert.Equal(plan.First.Word, lines[0].Words[0].Text);
        Near(plan.FirstBaseline, lines[0].Baseline, isDocx);
        Near(plan.SubjectBaseline, lines.First(line => line.Words[0].Text == plan.Subject).Baseline, isDocx);
        Assert.All(
            lines.Where(line => line.Left < plan.Template.Page.Left.Millimetres + 5),
            line => Near(plan.Template.Page.Left, line.Left, isDocx));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void All_lines_of_the_text_stand_on_the_pitch_and_end_at_its_edge(string sample, bool isDocx)
    {
        var plan = GeometryPlan.All[sample];
        var pitch = plan.Template.Type.Body.LineHeight.Millimetres;
        var tolerance = isDocx ? DocxTolerance : PdfTolerance;
        var lines = GeometryLine.Read(files.Measure(sample, isDocx), plan.Template, GeometryPlan.BodyTop);

        Assert.True(lines.Count > 4);
        Assert.All(lines, line =>
        {
            var pitches = (line.Baseline - plan.FirstBaseline.Millimetres) / pitch;
            Assert.InRange(Math.Abs(pitches - Math.Round(pitches)) * pitch, 0, tolerance);
            Assert.InRange(line.Right, 0, (plan.Template.Page.Left + plan.Template.Page.TextWidth).Millimetres + tolerance);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_details_stand_in_their_box(string sample, bool isDocx)
    {
        var plan = GeometryPlan.All[sample];
        var (box, style) = (plan.DetailsBox, plan.Template.Type.Information);
        var pdf = files.Measure(sample, isDocx);

        var top = pdf.Words.First(word => word.Text == plan.Details.Top && word.Left > 120);
        Near(box.X, top.Left, isDocx);
        Near(GeometryPlan.DetailsTop + style.Baseline, top.Baseline, isDocx);
        if (plan.Details.Foot is { } foot)
        {
            Near(box.Bottom - style.LineHeight + style.Baseline, pdf.Words.Last(word => word.Text == foot).Baseline, isDocx);
        }

        var tolerance = isDocx ? DocxTolerance : PdfTolerance;
        Assert.All(
            pdf.Words.Where(word => word.Left > box.X.Millimetres - 5 && word.Baseline > box.Y.Millimetres
                && word.Baseline < (plan.Template.Head is SideColumn ? box.Bottom : GeometryPlan.BodyTop).Millimetres),
            word =>
            {
                Assert.InRange(word.Left, box.X.Millimetres - tolerance, box.Right.Millimetres);
                Assert.InRange(word.Right, box.X.Millimetres, box.Right.Millimetres + tolerance);
            });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_letterhead_fills_its_box(string sample, bool isDocx)
    {
        var plan = GeometryPlan.All[sample];
        var pdf = files.Measure(sample, isDocx);
        Assert.Empty(pdf.Images);
        if (plan.LetterheadProportions is not { } proportions)
        {
            Assert.Empty(pdf.Curves);
            return;
        }

        // A leaf and three waves, the lowest of which reach the edges of the drawing.
        var box = plan.Template.Letterhead.Box;
        Assert.Equal(4, pdf.Curves.Count);
        var (left, right) = (pdf.Curves.Min(curve => curve.Left), pdf.Curves.Max(curve => curve.Left + curve.Width));
        Near(box.Y, pdf.Curves.Min(curve => curve.Top), isDocx);
        Near(box.Bottom, pdf.Curves.Max(curve => curve.Top + curve.Height), isDocx);
        Near(box.Right, right, isDocx);
        Near(Length.FromMillimetres(box.Height.Millimetres * proportions), right - left, isDocx);
        var lines = pdf.Words.Where(word => word.Baseline < box.Bottom.Millimetres).GroupBy(word => word.Baseline).ToList();
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Near(Length.FromMillimetres(left - 5), line.Max(word => word.Right), isDocx));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Folds_and_hole_are_marked_at_the_left_edge(string sample, bool isDocx)
    {
        var marks = files.Measure(sample, isDocx).Lines.OrderBy(line => line.Top).ToList();

        Assert.Equal(3, marks.Count);
        // Top, left edge and length; the heights are those of DIN 5008, Form B.
        foreach (var ((top, length), mark) in new[] { (105.0, 3), (148.5, 5), (210.0, 3) }.Zip(marks))
        {
            Near(top.Mm, mark.Top, isDocx);
            Near(5.Mm, mark.Left, isDocx);
            Near(length.Mm, mark.Width, isDocx);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Both_files_have_the_same_lines(string sample)
    {
        var template = GeometryPlan.All[sample].Template;

        Assert.Equal(
            GeometryLine.Read(files.Measure(sample, isDocx: false), template, GeometryPlan.BodyTop).Select(line => line.Text),
            GeometryLine.Read(files.Measure(sample, isDocx: true), template, GeometryPlan.BodyTop).Select(line => line.Text));
    }

    private static void Near(Length expected, double actual, bool isDocx) =>
        Assert.Equal(expected.Millimetres, actual, isDocx ? DocxTolerance : PdfTolerance);
}
