using System.Text;

namespace Amtsbrief.Json.Checking;

/// <summary>Lines and columns, both from 1, as editors count them.</summary>
internal static class TextPosition
{
    internal static (int Line, int Column) Of(ReadOnlySpan<byte> utf8, int index)
    {
        var before = utf8[..index];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    internal static (int Line, int Column) Of(ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return (before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
