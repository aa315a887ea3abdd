using System.Collections.Immutable;
using System.Text;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Tests.Export;

/// <summary>Sets text on a page without any layout: glyph after glyph, no kerning.</summary>
internal sealed class PageBuilder
{
    private readonly ImmutableArray<PageItem>.Builder _items = ImmutableArray.CreateBuilder<PageItem>();

    internal Page Page => new(210.Mm, 297.Mm, _items.ToImmutable());

    internal static GlyphRun Run(FontFace face, Length size, string text, Length wordSpace = default) => new(
        face,
        size,
        0,
        [.. text.EnumerateRunes().Select(rune => Glyph(face, rune))],
        wordSpace);

    internal PageBuilder Add(PageItem item)
    {
        _items.Add(item);
        return this;
    }

    /// <summary>Adds text of 11 pt at a place given in millimetres.</summary>
    internal PageBuilder Text(
        LogicalNode? leaf,
        double x,
        double y,
        FontFace face,
        string text,
        ArtifactKind kind = ArtifactKind.Layout) =>
        Add(new GlyphRunItem(leaf, x.Mm, y.Mm, Run(face, 11.Pt, text), kind));

    private static Glyph Glyph(FontFace face, Rune rune)
    {
        // What layout does at a line break: the soft hyphen is shown with the glyph of the hyphen.
        var shown = rune.Value == 0xAD ? new Rune('-') : rune;
        Assert.True(face.TryGetGlyph(shown, out var id), $"{face} has no glyph for {shown}");
        return new Glyph(id, face.AdvanceOf(id), 0, 0, rune.ToString());
    }
}
