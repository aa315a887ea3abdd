using System.Text;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The map from codes to characters by which text is found and copied (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // The limit of a block in the CMap language.
    private const int BlockSize = 100;

    internal static byte[] Write(IReadOnlyList<FontCode> codes)
    {
        using var buffer = new ByteBuffer();
        buffer.Write("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        foreach (var block in codes.Chunk(BlockSize))
        {
            buffer.WriteInteger(block.Length);
            buffer.Write(" beginbfchar\n"u8);
            foreach (var code in block)
            {
                buffer.WriteHexString([(byte)(code.Code >> 8), (byte)code.Code]);
                buffer.WriteHexString(Encoding.BigEndianUnicode.GetBytes(code.Text));
                buffer.Write((byte)'\n');
            }

            buffer.Write("endbfchar\n"u8);
        }

        buffer.Write("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end

            """u8);
        return buffer.ToArray();
    }
}
