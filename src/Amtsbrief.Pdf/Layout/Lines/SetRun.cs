using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Layout.Lines;

/// <summary>Glyphs at a place on a line, with what they belong to.</summary>
/// <param name="X">Where they begin, from the left edge of the text.</param>
/// <param name="Glyphs">The glyphs.</param>
/// <param name="Source">What they belong to.</param>
internal readonly record struct SetRun(Length X, GlyphRun Glyphs, RunSource Source);

/// <summary>What all glyphs of a run have in common, on whichever lines they stand.</summary>
/// <param name="Leaf">The leaf of the logical tree.</param>
/// <param name="Link">Where they lead, if anywhere.</param>
/// <param name="Mark">The note whose mark they are, if any.</param>
/// <param name="Rise">How far they stand above the base line.</param>
internal sealed record RunSource(LogicalNode Leaf, SetLink? Link = null, NoteMark? Mark = null, Length Rise = default);

/// <summary>A link with its element in the logical tree.</summary>
internal sealed record SetLink(LogicalNode Node, Uri Target, string Description);

/// <summary>The mark of a note, which leads to it, with the link's element in the logical tree.</summary>
internal sealed record NoteMark(LogicalNode Link, FlowNote Note, string Description);
