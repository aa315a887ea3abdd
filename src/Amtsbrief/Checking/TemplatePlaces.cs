using Amtsbrief.Findings;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>
/// The places of a template must hold the lines that it promises, lie on the sheet, and keep clear of each other.
/// </summary>
internal static class TemplatePlaces
{
    internal static void Check(Template template, FindingCollector findings)
    {
        CheckLines(template, findings);
        CheckSheet(template, findings);
        CheckReferenceLine(template, findings);
        CheckColumns(template.Footer, template.Page.TextWidth, "template.footer.columns", findings);
        CheckColumns(template.ContinuationFooter, template.Page.TextWidth, "template.continuationFooter.columns", findings);
    }

    private static void CheckLines(Template template, FindingCollector findings)
    {
        const string Path = "template.addressField";
        var (field, type) = (template.AddressField, template.Type);
        if (!field.IsIntegrated)
        {
            Holds(type.ReturnLine.LineHeight, 1, field.ReturnLineHeight, Path + ".returnLineHeight");
            Holds(type.LongReturnLine.LineHeight, 2, field.ReturnLineHeight, Path + ".returnLineHeight");
        }
        else
        {
            HoldsReturnLine(type.ReturnLine.LineHeight, 1);
            HoldsReturnLine(type.LongReturnLine.LineHeight, Math.Min(2, field.NoteLines));
        }

        Holds(type.Note.LineHeight, field.NoteLines, field.NotesHeight, Path + ".notesHeight");
        Holds(type.Recipient.LineHeight, field.RecipientLines, field.Recipient.Height, Path + ".recipient.height");

        // Beside as many notes as the zone holds then.
        void HoldsReturnLine(Length lineHeight, int lines)
        {
            var notes = type.Note.LineHeight * (field.NoteLines - lines);
            Holds(lineHeight, lines, field.NotesHeight - notes, Path + ".notesHeight");
        }

        void Holds(Length lineHeight, int lines, Length height, string path)
        {
            if (lineHeight * lines > height)
            {
                findings.Error(
                    FindingCodes.TemplatePlace, path,
                    $"{lines} x {lineHeight} is more than the height of {height} that is there for these lines.",
                    "Make room for them, or reduce the line height or the number of lines.");
            }
        }
    }

    private static void CheckSheet(Template template, FindingCollector findings)
    {
        const string Letterhead = "template.letterhead.box";
        const string Field = "template.addressField.field";
        const string Head = "template.head.box";
        var page = template.Page;
        var head = template.Head.Box;
        OnSheet(template.Letterhead.Box, Letterhead);
        OnSheet(template.AddressField.Field, Field);
        OnSheet(head, Head);
        if (template.ContinuationLetterhead is { } letterhead)
        {
            OnSheet(letterhead.Box, "template.continuationLetterhead.box");
        }

        if (template.ContinuationLetterhead?.LinesBox is { } beside)
        {
            OnSheet(beside, "template.continuationLetterhead.linesBox");
        }

        Clear(template.Letterhead.Box, template.AddressField.Field, Letterhead, "the address field");
        Clear(template.Letterhead.Box, head, Letterhead, "the head's details");
        Clear(template.AddressField.Field, head, Field, "the head's details");
        if (template.Letterhead.LinesBox is { } lines)
        {
            const string Lines = "template.letterhead.linesBox";
            OnSheet(lines, Lines);
            Clear(lines, template.AddressField.Field, Lines, "the address field");
            Clear(lines, head, Lines, "the head's details");
        }

        if (template.Head is SideColumn)
        {
            var text = new Box(page.Left, page.Top, page.TextWidth, page.TextBottom - page.Top);
            Clear(head, text, Head, "the text");
        }

        void OnSheet(Box box, string path)
        {
            if (box.Right > page.Width || box.Bottom > page.Height)
            {
                Report(path, $"The box ends at {box.Right} / {box.Bottom}, outside the sheet of {page.Width} x {page.Height}.");
            }
        }

        void Clear(Box one, Box other, string path, string name)
        {
            if (one.Overlaps(other))
            {
                Report(path, $"The box lies over {name}.");
            }
        }

        void Report(string path, FindingText message) =>
            findings.Error(FindingCodes.TemplatePlace, path, message, "Move it or make it smaller.");
    }

    private static void CheckReferenceLine(Template template, FindingCollector findings)
    {
        const string Path = "template.referenceLine.pitch";
        if (template.ReferenceLine is not { } line)
        {
            return;
        }

        var last = line.Column(line.Details.Count - 1, template.Page);
        var narrowest = line.Details.Count == 1 ? last.Width : Length.Min(last.Width, line.Pitch - line.ColumnSpace);
        if (narrowest <= Length.Zero)
        {
            findings.Error(
                FindingCodes.TemplatePlace, Path, $"{line.Details.Count} columns {line.Pitch} apart leave one of them no room.",
                "Set the columns closer, or leave one out.");
        }
        else if (template.Head is SideColumn column && last.Right > column.Box.X && last.X < column.Box.Right)
        {
            findings.Error(
                FindingCodes.TemplatePlace, "template.referenceLine.right",
                $"The reference line stands {last.Right - column.Box.X} over the side column.",
                "End it at the right margin, or set the columns closer.");
        }
    }

    private static void CheckColumns(Footer? footer, Length room, string path, FindingCollector findings)
    {
        if (footer is null)
        {
            return;
        }

        var needed = footer.ColumnSpace * (footer.Columns.Count - 1);
        foreach (var column in footer.Columns)
        {
            needed += column.Width ?? Length.Zero;
        }

        if (needed > room || (needed == room && footer.Columns.Any(column => column.Width is null)))
        {
            findings.Error(
                FindingCodes.TemplatePlace, path,
                $"The columns with their spaces take {needed} of the {room} between the margins, which is too much.",
                "Make columns narrower, or leave one out.");
        }
    }
}
