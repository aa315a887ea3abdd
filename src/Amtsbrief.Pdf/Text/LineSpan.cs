namespace Amtsbrief.Pdf.Text;

/// <summary>The characters of one line.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">Where the visible characters end.</param>
/// <param name="Next">Where the next line starts: behind the spaces at the break.</param>
/// <param name="IsHyphenated">Whether a hyphen is added.</param>
internal readonly record struct LineSpan(int Start, int End, int Next, bool IsHyphenated)
{
    /// <summary>Where the characters that are set end: of the spaces at the break, one stays on the line.</summary>
    internal int Close => Math.Min(End + 1, Next);
}
