using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Begins paragraphs that name a style and, as far as styles cannot say it, their frame and their numbering.</summary>
internal sealed class StyledParagraphs(LetterStyles styles, ZonePlaces places)
{
    /// <summary>Opens a paragraph of a look, whose text is to follow.</summary>
    /// <param name="xml">Where it is written.</param>
    /// <param name="key">The look.</param>
    /// <param name="number">The list that it is an item of, if it is; a letter may have any number of lists.</param>
    internal void Start(PartWriter xml, StyleKey key, NumberPlace? number = null)
    {
        var style = styles[key];
        number ??= key.Number is { } level && styles.Counting(level) != style ? level : null;
        xml.Start("w:p"u8);
        xml.Start("w:pPr"u8);
        xml.Empty("w:pStyle"u8, "w:val"u8, style.Id);
        if (places.BoxOf(key.Zone) is { } box)
        {
            // LibreOffice 7.4 heeds a frame only where the paragraph names it too; it is the one of the style.
            ZoneFrame.Write(xml, box);
        }

        if (number is { } place)
        {
            xml.Start("w:numPr"u8);
            xml.Empty("w:ilvl"u8, "w:val"u8, place.Level);
            xml.Empty("w:numId"u8, "w:val"u8, place.Id);
            xml.End();
        }

        xml.End();
    }

    /// <summary>Writes a paragraph without text.</summary>
    internal void AppendEmpty(PartWriter xml, StyleKey key)
    {
        Start(xml, key);
        xml.End();
    }
}
