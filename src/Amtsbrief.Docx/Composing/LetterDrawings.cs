using Amtsbrief.Caching;
using Amtsbrief.Docx.Packing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The drawings of one letter. They are numbered, for Word wants no number twice in all parts of a document; most of them, as
/// letterheads and fold marks, were in the letters before with the same number, and are not composed again.
/// </summary>
/// <param name="known">The runs of drawings in earlier letters.</param>
internal sealed class LetterDrawings(BoundedCache<Drawing, DrawnRun> known)
{
    private uint _last;

    /// <summary>The number of the next drawing.</summary>
    internal uint NextId() => ++_last;

    /// <summary>Appends a run that holds a drawing.</summary>
    internal void Append(PartWriter xml, Drawing drawing)
    {
        if (!known.TryGet(drawing, out var run))
        {
            run = new DrawnRun(drawing, XmlBytes.Within(DrawingNames.All, new W.Run(drawing.Compose())).ToArray());
            known.Add(drawing, run);
        }

        xml.Elements(run.Bytes.Span);
    }
}
