using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The fonts of one file, in the order in which they are first used. Not thread-safe.</summary>
internal sealed class EmbeddedFonts(PdfFile file)
{
    private readonly Dictionary<FontFace, EmbeddedFont> _byFace = [];
    private readonly List<EmbeddedFont> _fonts = [];

    internal EmbeddedFont this[FontFace face]
    {
        get
        {
            if (!_byFace.TryGetValue(face, out var font))
            {
                font = new EmbeddedFont(face, $"F{_fonts.Count + 1}", file.Reserve());
                _byFace.Add(face, font);
                _fonts.Add(font);
            }

            return font;
        }
    }

    /// <summary>Writes the font objects, once all pages have taken their codes.</summary>
    internal void Write()
    {
        foreach (var font in _fonts)
        {
            FontObjects.Write(file, font);
        }
    }
}
