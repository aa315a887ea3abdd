using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Fonts: embedded, mapped to Unicode, with widths that agree with the program.</summary>
internal static class FontRules
{
    internal static IEnumerable<Violation> Check(PdfView pdf) => FontView.ReadAll(pdf).SelectMany(font => Check(pdf, font));

    private static IEnumerable<Violation> Check(PdfView pdf, FontView font)
    {
        if (font.Program is null)
        {
            yield return new("UA 7.21.4.1-1", $"The font {font.Name} is not embedded.");
            yield break;
        }

        if (pdf.Name(font.Descendant, "CIDToGIDMap") != "Identity" && font.GlyphMap is null)
        {
            yield return new("UA 7.21.3.2-1", $"The font {font.Name} has no CIDToGIDMap.");
        }

        if (pdf.Get(font.Descriptor, "CIDSet") is not null)
        {
            yield return new("UA 7.21.4.2-2", $"The font {font.Name} has a CIDSet, which is better left out.");
        }

        if (pdf.Name(font.Descendant, "BaseFont") != font.Name || pdf.Name(font.Descriptor, "FontName") != font.Name)
        {
            yield return new("A 6.2.11.2-3", $"The font {font.Name} has several names.");
        }

        var used = font.UsedCodes.Order().ToArray();
        foreach (var code in used)
        {
            if (font.GlyphOf(code) is 0)
            {
                yield return new("UA 7.21.8-1", $"The font {font.Name} shows .notdef for code {code}.");
            }
            else if (font.GlyphOf(code) >= font.Program.GlyphCount)
            {
                yield return new("UA 7.21.4.1-2", $"The font {font.Name} lacks the glyph of code {code}.");
            }
            else if (Math.Abs(font.WidthOf(code) - font.Program.WidthOf(font.GlyphOf(code))) > 1)
            {
                yield return new("UA 7.21.5-1", $"The font {font.Name} states a wrong width for code {code}.");
            }

            var text = font.Unicode?.GetValueOrDefault(code);
            if (string.IsNullOrEmpty(text))
            {
                yield return new("UA 7.21.7-1", $"The font {font.Name} maps code {code} to no character.");
            }
            else if (text.Any(c => c is '\0' or '\uFEFF' or '\uFFFE'))
            {
                yield return new("UA 7.21.7-2", $"The font {font.Name} maps code {code} to a character that is none.");
            }
            else if (text.Any(c => c is >= '\uE000' and <= '\uF8FF'))
            {
                yield return new("A 6.2.11.7.3-1", $"The font {font.Name} maps code {code} to a private character.");
            }
        }

        if (font.LongestBlock > 100)
        {
            yield return new("own", $"The font {font.Name} has a block of {font.LongestBlock} mappings; the limit is 100.");
        }
    }
}
