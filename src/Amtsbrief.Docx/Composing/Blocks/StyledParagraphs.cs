using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Begins paragraphs that name a style and, as far as styles cannot say it, their frame and their numbering.</summary>
internal sealed class StyledParagraphs(LetterStyles styles, ZonePlaces places)
{
    /// <summary>Appends a paragraph of a look.</summary>
    /// <param name="parent">What holds it.</param>
    /// <param name="key">The look.</param>
    /// <param name="number">The list that it is an item of, if it is; a letter may have any number of lists.</param>
    internal W.Paragraph Append(OpenXmlElement parent, StyleKey key, NumberPlace? number = null)
    {
        var style = styles[key];
        number ??= key.Number is { } level && styles.Counting(level) != style ? level : null;
        var paragraph = new W.Paragraph(new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = style.Id },

            // LibreOffice 7.4 heeds a frame only where the paragraph names it too; it is the one of the style.
            FrameProperties = places.FrameOf(key.Zone),
            NumberingProperties = number is { } place ? ParagraphLook.Numbering(place) : null,
        });
        parent.Append(paragraph);
        return paragraph;
    }
}
