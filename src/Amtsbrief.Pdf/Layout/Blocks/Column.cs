namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>Where blocks stand: a zone, the text, or a part of it that is indented.</summary>
/// <param name="Left">The left edge, from that of the zone or the text.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="IsText">Whether it is the running text of the letter, whose lines break by the template's type.</param>
/// <param name="Indent">How far lines are indented on top, as those of a list.</param>
internal readonly record struct Column(Length Left, Length Width, bool IsText, Length Indent = default)
{
    internal Length TextLeft => Left + Indent;

    internal Length TextWidth => Width - Indent;

    /// <summary>The column indented on both sides.</summary>
    internal Column Inset(Length indent) => new(Left + indent, Width - (indent * 2), IsText);
}
