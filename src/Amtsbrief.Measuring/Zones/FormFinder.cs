using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Tells Form A from Form B by the address, the fold marks and the text that stands at the right of the address.</summary>
internal static class FormFinder
{
    private static readonly Length MarkReach = 1.5.Mm;
    private static readonly Length Middle = (FormFigures.A.Divider + FormFigures.B.Divider).Times(0.5);

    internal static FormFigures Find(MeasuredPage page, List<TextRow> field, List<Box> marks)
    {
        var forA = Votes(FormFigures.A, page, field, marks);
        var forB = Votes(FormFigures.B, page, field, marks);
        return forA > forB ? FormFigures.A : FormFigures.B;
    }

    private static int Votes(FormFigures form, MeasuredPage page, List<TextRow> field, List<Box> marks)
    {
        var isA = form.Form == SheetForm.A;
        var votes = marks.Count(mark => MarkFinder.Middle(mark).IsNear(form.Fold1, MarkReach))
            + marks.Count(mark => MarkFinder.Middle(mark).IsNear(form.Fold2, MarkReach));
        if (field.Count > 0)
        {
            // The address begins at 44.7 or 62.7, the whole field at 27 or 45.
            votes += AddressFinder.AddressStart(field).InkTop < Middle == isA ? 2 : 0;
            votes += field[0].Baseline < FormFigures.B.FieldTop + 1.Mm == isA ? 2 : 0;
            votes += Fits(field, form) ? 1 : 0;
        }

        votes += page.Lines.Any(line => line.Left.IsNear(FormFigures.BlockLeft, 1.Mm)
            && (line.Baseline - line.Size).IsNear(form.BlockTop, 2.Mm)) ? 1 : 0;
        return votes;
    }

    private static bool Fits(List<TextRow> field, FormFigures form) =>
        field[0].InkTop > form.FieldTop - 1.Mm && field[^1].InkBottom < form.FieldBottom + 1.Mm;
}
