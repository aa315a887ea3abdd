using System.Buffers;
using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Writes characters into a run. Word has elements of its own for hyphens that break a word only where needed or never; the
/// no-break space stays a character.
/// </summary>
internal static class RunText
{
    private const char DiscretionaryHyphen = '\u00AD';
    private const char NoBreakHyphen = '\u2011';

    private static readonly SearchValues<char> Hyphens = SearchValues.Create(DiscretionaryHyphen, NoBreakHyphen);

    internal static void Append(PartWriter xml, ReadOnlySpan<char> text)
    {
        for (var hyphen = text.IndexOfAny(Hyphens); hyphen >= 0; hyphen = text.IndexOfAny(Hyphens))
        {
            AppendText(xml, text[..hyphen]);
            xml.Empty(text[hyphen] == NoBreakHyphen ? "w:noBreakHyphen"u8 : "w:softHyphen"u8);
            text = text[(hyphen + 1)..];
        }

        AppendText(xml, text);
    }

    /// <summary>Writes characters the outermost of which are spaces that count.</summary>
    internal static void AppendExactly(PartWriter xml, ReadOnlySpan<byte> element, string text)
    {
        xml.Start(element);
        xml.Attribute("xml:space"u8, "preserve");
        xml.Text(text);
        xml.End();
    }

    private static void AppendText(PartWriter xml, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        xml.Start("w:t"u8);
        if (text[0] == ' ' || text[^1] == ' ')
        {
            xml.Attribute("xml:space"u8, "preserve");
        }

        xml.Text(text);
        xml.End();
    }
}
