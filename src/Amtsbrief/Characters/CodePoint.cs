using System.Globalization;
using System.Text;

namespace Amtsbrief.Characters;

/// <summary>Code points as messages name them.</summary>
internal static class CodePoint
{
    internal static string NameOf(int code) => "U+" + code.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>All code points of a text, with halves of surrogate pairs by themselves.</summary>
    internal static string NamesOf(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        while (!text.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            names.Add(NameOf(isWhole ? rune.Value : text[0]));
            text = text[length..];
        }

        return string.Join(' ', names);
    }
}
