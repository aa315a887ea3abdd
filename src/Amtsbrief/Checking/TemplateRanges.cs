using Amtsbrief.Findings;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>The figures of a template must lie in the ranges that its members promise.</summary>
internal sealed partial class TemplateRanges
{
    private static readonly Length LeastSize = 6.Pt;
    private static readonly Length GreatestSize = 72.Pt;

    private readonly FindingCollector _findings;

    private TemplateRanges(FindingCollector findings) => _findings = findings;

    internal static void Check(Template template, FindingCollector findings)
    {
        var ranges = new TemplateRanges(findings);
        ranges.CheckPage(template.Page);
        ranges.CheckAddressField(template.AddressField, template.Type);
        ranges.CheckHead(template);
        ranges.CheckFrames(template);
        ranges.CheckMarks(template.Marks);
        foreach (var role in Enum.GetValues<TextRole>())
        {
            ranges.CheckStyle(template.Type[role], TemplatePath.Of(role));
        }

        ranges.CheckHyphenation(template.Type.Hyphenation);
        BlockRanges.Check(template, findings);
        ranges.NotNegative(template.SpaceAboveText, "template.spaceAboveText");
        ranges.Defined(template.DateTimeStyle.TimeSeparator, "template.dateTimeStyle.timeSeparator");
        ranges.Defined(template.DateTimeStyle.FullHours, "template.dateTimeStyle.fullHours");
        ranges.Defined(template.DateTimeStyle.RangeSign, "template.dateTimeStyle.rangeSign");
        ranges.Defined(template.Salutations.Titles, "template.salutations.titles");
        ranges.Defined(template.Salutations.Couples, "template.salutations.couples");
    }

    private void CheckPage(PageGeometry page)
    {
        Positive(page.Width, "template.page.width");
        Positive(page.Height, "template.page.height");
        NotNegative(page.Left, "template.page.left");
        NotNegative(page.Right, "template.page.right");
        NotNegative(page.Top, "template.page.top");
        NotNegative(page.Bottom, "template.page.bottom");
        Positive(page.TextWidth, "template.page.textWidth");
    }

    private void CheckMarks(SheetMarks marks)
    {
        for (var index = 0; index < marks.Folds.Count; index++)
        {
            NotNegative(marks.Folds[index], $"template.marks.folds[{index}]");
        }

        NotNegative(marks.Hole ?? Length.Zero, "template.marks.hole");
        NotNegative(marks.X, "template.marks.x");
        NotNegative(marks.FoldLength, "template.marks.foldLength");
        NotNegative(marks.HoleLength, "template.marks.holeLength");
        NotNegative(marks.Thickness, "template.marks.thickness");
    }

    private void CheckStyle(TextStyle style, string path)
    {
        if (style.Size < LeastSize || style.Size > GreatestSize)
        {
            Report(path + ".size", $"{Points(style.Size)} is no type size of 6 to 72 pt.");
        }

        if (style.LineHeight < style.Size)
        {
            Report(path + ".lineHeight", $"{Points(style.LineHeight)} is less than the type size, {Points(style.Size)}.");
        }

        NotNegative(style.SpaceBefore, path + ".spaceBefore");
    }

    private void CheckBox(Box box, string path)
    {
        NotNegative(box.X, path + ".x");
        NotNegative(box.Y, path + ".y");
        Positive(box.Width, path + ".width");
        Positive(box.Height, path + ".height");
    }

    private void NotNegative(Length length, string path)
    {
        if (length < Length.Zero)
        {
            Report(path, $"{length} is less than nothing.");
        }
    }

    private void Positive(Length length, string path)
    {
        if (length <= Length.Zero)
        {
            Report(path, $"{length} leaves no room.");
        }
    }

    private void AtLeast(int count, int least, string path)
    {
        if (count < least)
        {
            Report(path, $"{count} is less than {least}.");
        }
    }

    private void Defined<T>(T value, string path)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            Report(path, $"{value} is none of the values there are.");
        }
    }

    private void Report(string path, FindingText message) =>
        _findings.Error(FindingCodes.TemplateRange, path, message, "Correct the template.");

    private static string Points(Length length) => FormattableString.Invariant($"{length.Points:0.##} pt");
}
