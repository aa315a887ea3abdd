using System.Text.RegularExpressions;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>Where figures stand below each other: at their decimal comma, or where it would be.</summary>
internal static partial class DecimalComma
{
    /// <summary>Where the part behind the whole number begins: decimals, signs, units. Null if the text is no figure.</summary>
    internal static int? At(string text)
    {
        if (Comma.Match(text) is { Success: true } comma)
        {
            return comma.Index;
        }

        return Whole.Match(text) is { Success: true } whole ? whole.Index + whole.Length : null;
    }

    // Between figures, or before the dash that stands for no cents.
    [GeneratedRegex("(?<=[0-9]),(?=[0-9–—-])", RegexOptions.CultureInvariant)]
    private static partial Regex Comma { get; }

    // Thousands are set apart by dots or spaces. A dash alone says that there is no figure, and stands where its end would be.
    [GeneratedRegex("[0-9]+([. \u00A0\u202F][0-9]{3})*|^[–—−-]$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }
}
