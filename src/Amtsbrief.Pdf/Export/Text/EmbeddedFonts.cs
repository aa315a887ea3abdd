using System.Collections.Immutable;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The fonts of one file, in the order in which they are first used. Not thread-safe.</summary>
internal sealed class EmbeddedFonts : IDisposable
{
    private readonly Dictionary<FontFace, EmbeddedFont> _byFace = [];
    private readonly List<EmbeddedFont> _fonts = [];
    private readonly PdfFile _file;

    /// <summary>Takes up what all pages show, and writes the fonts for it.</summary>
    internal EmbeddedFonts(PdfFile file, ImmutableArray<Page> pages, FontParts parts)
    {
        _file = file;
        foreach (var page in pages)
        {
            foreach (var item in page.Items)
            {
                if (item is GlyphRunItem { Run: var run })
                {
                    FontOf(run.Face).Add(run);
                }
            }
        }

        foreach (var font in _fonts)
        {
            FontObjects.Write(file, font, font.Close(parts));
        }
    }

    internal EmbeddedFont this[FontFace face] => _byFace[face];

    /// <inheritdoc/>
    public void Dispose() => _fonts.ForEach(font => font.Dispose());

    private EmbeddedFont FontOf(FontFace face)
    {
        if (!_byFace.TryGetValue(face, out var font))
        {
            font = new EmbeddedFont(face, $"F{_fonts.Count + 1}", _file.Reserve());
            _byFace.Add(face, font);
            _fonts.Add(font);
        }

        return font;
    }
}
