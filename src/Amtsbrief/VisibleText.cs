using System.Globalization;
using System.Text;

namespace Amtsbrief;

/// <summary>
/// Whether a text shows anything: spaces, control and format characters do not, nor what fonts ignore by default
/// (Default_Ignorable_Code_Point of Unicode), such as soft hyphens and joiners.
/// </summary>
internal static class VisibleText
{
    internal static bool IsIn(string? text)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsVisible(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && rune.Value is not (0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x3164
            or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF));
}
