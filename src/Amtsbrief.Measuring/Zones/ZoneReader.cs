using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Takes a letter apart: what is surest first, and each part out of what the parts before have left.</summary>
internal static class ZoneReader
{
    internal static LetterZones Read(MeasuredPdf pdf, SheetForm? named)
    {
        var first = pdf.Pages[0];
        var marks = MarkFinder.Candidates(first);
        var field = AddressFinder.Find(first);
        var form = named is { } known ? FormFigures.Of(known) : FormFinder.Find(first, field, marks);
        var reference = ReferenceLineFinder.Find(first, form);
        var taken = field.Concat(reference).SelectMany(row => row.Parts).ToHashSet();
        var textTop = TextTop(first, field, form, taken);
        var side = SideFinder.Find(first, form, textTop, taken);
        var pages = PageSplitter.Split(pdf, side, taken, textTop);
        return new LetterZones
        {
            Pdf = pdf,
            Form = form,
            Marks = MarkFinder.Choose(marks, form),
            Field = AddressSplitter.Split(field, form),
            Side = side,
            ReferenceLine = ValueList.From(reference),
            Pages = pages,
            Text = TextReader.Read(pages),
        };
    }

    /// <summary>The base line of the first row at the left margin below the address.</summary>
    private static Length TextTop(MeasuredPage page, List<TextRow> field, FormFigures form, HashSet<TextLine> taken)
    {
        var above = field.Count > 0 ? field[^1].InkBottom : form.FieldTop;
        if (taken.Count > field.Count)
        {
            above = Length.Max(above, taken.Max(line => line.Baseline));
        }

        return page.Lines
            .Where(line => line.Baseline > above && !taken.Contains(line) && line.Left > 15.Mm && line.Left < 45.Mm)
            .Select(line => line.Baseline)
            .DefaultIfEmpty(form.FieldBottom)
            .First();
    }
}
