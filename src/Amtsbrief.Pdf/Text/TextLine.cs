using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Text;

/// <summary>One line of a broken paragraph.</summary>
/// <param name="Runs">What stands on the line, a closing space included where the break ate one.</param>
/// <param name="Width">The width without closing spaces.</param>
internal sealed record TextLine(ImmutableArray<GlyphRun> Runs, Length Width);
