namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Characters that steer breaking, joining or direction and show nothing themselves (Default_Ignorable_Code_Point in the
/// Unicode Character Database, without scripts that a German letter does not use).
/// </summary>
internal static class InvisibleCharacter
{
    internal const char SoftHyphen = '\u00AD';
    internal const char ZeroWidthSpace = '\u200B';
    internal const char WordJoiner = '\u2060';

    internal static bool Is(char c) => c == SoftHyphen || (c >= '\u034F' && IsBeyondLatin(c));

    private static bool IsBeyondLatin(char c) =>
        c is '\u034F' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F');
}
