using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// A stretch of text in one script. Characters that every script uses (spaces, digits, punctuation, combining marks) join
/// what stands before them, or what follows at the start of the text.
/// </summary>
internal readonly record struct ScriptItem(int Start, int Length, Script Script)
{
    /// <summary>Finds the item that begins at a place of the text.</summary>
    internal static ScriptItem At(ReadOnlySpan<char> text, int start)
    {
        Script? script = null;
        var end = start;
        for (; end < text.Length; end++)
        {
            var own = Of(text[end]);
            if (own is not null && script is not null && own != script)
            {
                break;
            }

            script ??= own;
        }

        return new ScriptItem(start, end - start, script ?? Script.Latin);
    }

    // Blocks of the Unicode Standard; whatever is none of these is laid out like its neighbour.
    private static Script? Of(char c) => c switch
    {
        < 'A' => null,
        < '\u02B0' => char.IsLetter(c) ? Script.Latin : null,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        (>= '\u1E00' and <= '\u1EFF') or (>= '\u2C60' and <= '\u2C7F') or (>= '\uA720' and <= '\uA7FF') => Script.Latin,
        _ => null,
    };
}
