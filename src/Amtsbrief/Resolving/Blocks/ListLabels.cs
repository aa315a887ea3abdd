using System.Globalization;
using Amtsbrief.Blocks;
using Amtsbrief.German.Numbers;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>What stands before the items of a list (DIN 5008: Arabic numerals with a dot, letters with a bracket).</summary>
internal static class ListLabels
{
    /// <summary>The greatest number that a style can write.</summary>
    internal static int Greatest(ListStyle style) => style switch
    {
        ListStyle.LowerLetter or ListStyle.UpperLetter => LetterNumeral.Greatest,
        ListStyle.LowerRoman or ListStyle.UpperRoman => RomanNumeral.Greatest,
        _ => 32_767,
    };

    /// <summary>The label of an item.</summary>
    /// <param name="style">The style.</param>
    /// <param name="number">The number of the item.</param>
    /// <param name="level">How deep the list is nested, from 0.</param>
    internal static string Of(ListStyle style, int number, int level) => style switch
    {
        ListStyle.Bullet => level == 0 ? "•" : "–",
        ListStyle.Arabic => number.ToString(CultureInfo.InvariantCulture) + ".",
        ListStyle.LowerLetter => LetterNumeral.Format(number) + ")",
        ListStyle.UpperLetter => LetterNumeral.Format(number).ToUpperInvariant() + ")",
        ListStyle.LowerRoman => RomanNumeral.Format(number).ToLowerInvariant() + ".",
        ListStyle.UpperRoman => RomanNumeral.Format(number) + ".",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style."),
    };
}
