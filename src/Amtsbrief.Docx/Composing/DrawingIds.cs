namespace Amtsbrief.Docx.Composing;

/// <summary>Numbers the drawings of a document: Word wants no number twice in all its parts.</summary>
internal sealed class DrawingIds
{
    private uint _last;

    internal uint Next() => ++_last;
}
