using System.Globalization;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Images that stand in a line of their own, their captions below.</summary>
internal sealed class FigureComposer(
    TypeSetting type, StyledParagraphs paragraphs, RunComposer runs, PartReferences references, DrawingIds ids)
{
    internal void Append(OpenXmlElement parent, ResolvedFigure figure, Surroundings place)
    {
        var caption = figure.Caption;
        var part = place.Part(isFirst: true, isLast: caption is null, Length.Zero);
        var look = part.Look(ParagraphKind.Figure, figure.Alignment) with
        {
            KeepNext = caption is not null || part.KeepNext,
        };
        var id = ids.Next();
        var name = string.Create(CultureInfo.InvariantCulture, $"Bild {id}");
        paragraphs.Append(parent, look).Append(new W.Run(
            InlineDrawing.Compose(figure.Image, figure.Width, figure.Height, name, id, references)));
        if (caption is not null)
        {
            var below = (place.Part(isFirst: false, isLast: true, caption.SpaceBefore) with { KeepTogether = true })
                .Look(caption.Role, alignment: caption.Alignment);
            runs.Append(paragraphs.Append(parent, below), caption.Lines, type[caption.Role]);
        }
    }
}
