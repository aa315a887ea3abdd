using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Fonts;

/// <summary>A font program that holds only the glyphs that a file shows. Immutable and thread-safe.</summary>
/// <param name="Program">
/// The TrueType file with just the tables glyf, head, hhea, hmtx, loca and maxp: what a CIDFontType2 font needs.
/// </param>
/// <param name="Glyphs">For each glyph that was asked for its id in the subset.</param>
internal sealed record FontSubset(ReadOnlyMemory<byte> Program, ImmutableArray<ushort> Glyphs);
