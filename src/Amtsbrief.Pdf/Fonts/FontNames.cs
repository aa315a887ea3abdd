using System.Text;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Fonts;

/// <summary>What a font file says of itself: its name and its licence for embedding.</summary>
internal static class FontNames
{
    private const int PostScriptName = 6;
    private const int WindowsPlatform = 3;
    private const int RecordSize = 12;

    /// <summary>Reads name 6 of the <c>name</c> table in its Windows form, which is UTF-16.</summary>
    /// <exception cref="FontFormatException">There is none.</exception>
    internal static string ReadPostScriptName(Face face)
    {
        var name = FontTable.Open(face, "name");
        var strings = name.UInt16(4);
        for (var record = 6; record < 6 + (name.UInt16(2) * RecordSize); record += RecordSize)
        {
            if (name.UInt16(record) == WindowsPlatform && name.UInt16(record + 6) == PostScriptName)
            {
                return Encoding.BigEndianUnicode.GetString(
                    name.Slice(strings + name.UInt16(record + 10), name.UInt16(record + 8)));
            }
        }

        throw new FontFormatException("The font has no PostScript name (name 6 for Windows), which a PDF file needs.");
    }

    /// <summary>
    /// Reads <c>OS/2.fsType</c> (OpenType specification, OS/2): not usable are restricted licences (2), fonts that forbid
    /// subsets (0x100) and fonts of which only bitmaps may be embedded (0x200).
    /// </summary>
    internal static bool ReadEmbeddable(Face face)
    {
        var licence = FontTable.Open(face, "OS/2").UInt16(8);
        return (licence & 0xF) != 2 && (licence & 0x300) == 0;
    }
}
