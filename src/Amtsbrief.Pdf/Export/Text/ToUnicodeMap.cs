using System.Text;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The map from codes to characters by which text is found and copied (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // The limit of a block in the CMap language.
    private const int BlockSize = 100;

    internal static byte[] Write(IEnumerable<FontCode> codes)
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
        List<CodeRange> ranges = [.. CodeRange.Of(codes)];
        WriteBlocks(buffer, [.. ranges.Where(range => range.First.Code == range.Last)], "char"u8, isRange: false);
        WriteBlocks(buffer, [.. ranges.Where(range => range.First.Code != range.Last)], "range"u8, isRange: true);
        buffer.Write("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end

            """u8);
        return buffer.ToArray();
    }

    private static void WriteBlocks(ByteBuffer buffer, CodeRange[] ranges, ReadOnlySpan<byte> kind, bool isRange)
    {
        foreach (var block in ranges.Chunk(BlockSize))
        {
            buffer.WriteInteger(block.Length);
            buffer.Write(" beginbf"u8);
            buffer.Write(kind);
            buffer.Write((byte)'\n');
            foreach (var (first, last) in block)
            {
                buffer.WriteHexString([(byte)(first.Code >> 8), (byte)first.Code]);
                if (isRange)
                {
                    buffer.WriteHexString([(byte)(last >> 8), (byte)last]);
                }

                buffer.WriteHexString(Encoding.BigEndianUnicode.GetBytes(first.Text));
                buffer.Write((byte)'\n');
            }

            buffer.Write("endbf"u8);
            buffer.Write(kind);
            buffer.Write((byte)'\n');
        }
    }

    /// <summary>Codes that follow each other and stand for characters that do.</summary>
    private readonly record struct CodeRange(FontCode First, ushort Last)
    {
        internal static IEnumerable<CodeRange> Of(IEnumerable<FontCode> codes)
        {
            CodeRange? range = null;
            foreach (var code in codes.OrderBy(code => code.Code))
            {
                if (range is { } open && open.IsFollowedBy(code))
                {
                    range = open with { Last = code.Code };
                    continue;
                }

                if (range is { } closed)
                {
                    yield return closed;
                }

                range = new CodeRange(code, code.Code);
            }

            if (range is { } last)
            {
                yield return last;
            }
        }

        // Only the last byte of either counts up in a range.
        private bool IsFollowedBy(FontCode code) =>
            code.Code == Last + 1 && code.Code >> 8 == First.Code >> 8
            && First.Text is [var start] && code.Text is [var character]
            && character - start == code.Code - First.Code && character >> 8 == start >> 8;
    }
}
