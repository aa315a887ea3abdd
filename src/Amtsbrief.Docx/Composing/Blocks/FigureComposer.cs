using System.Globalization;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Images that stand in a line of their own, their captions below.</summary>
internal sealed class FigureComposer(
    TypeSetting type, StyledParagraphs paragraphs, RunComposer runs, PartReferences references, LetterDrawings drawings)
{
    internal void Append(PartWriter xml, ResolvedFigure figure, Surroundings place)
    {
        var caption = figure.Caption;
        var part = place.Part(isFirst: true, isLast: caption is null, Length.Zero);
        var look = part.Look(ParagraphKind.Figure, figure.Alignment) with
        {
            KeepNext = caption is not null || part.KeepNext,
        };
        var id = drawings.NextId();
        var name = string.Create(CultureInfo.InvariantCulture, $"Bild {id}");
        paragraphs.Start(xml, look);
        drawings.Append(xml, new InlineDrawing(
            figure.Image, figure.Width, figure.Height, name, id, references.IdOf(figure.Image)));
        xml.End();
        if (caption is not null)
        {
            var below = (place.Part(isFirst: false, isLast: true, caption.SpaceBefore) with { KeepTogether = true })
                .Look(caption.Role, alignment: caption.Alignment);
            paragraphs.Start(xml, below);
            runs.Append(xml, caption.Lines, type[caption.Role]);
            xml.End();
        }
    }
}
