using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout;

/// <summary>
/// Where a page may break: never a single line alone at its foot or head (widows and orphans), never behind what belongs to
/// the text below, never before the close, which takes two lines of text along.
/// </summary>
internal static class PageBreakRules
{
    private const int LinesTogether = 2;

    internal static bool MayBreakBetween(TextRole above, TextRole below) =>
        above is not (TextRole.DocumentKind or TextRole.Subject or TextRole.Salutation or TextRole.Closing)
        && below is not (TextRole.Closing or TextRole.Signature);

    internal static IEnumerable<SetLine> Apply(List<SetLine> lines, TextRole role, bool mayStartPage)
    {
        var breaks = role is TextRole.Body;
        for (var index = 0; index < lines.Count; index++)
        {
            var may = index == 0
                ? mayStartPage
                : breaks && index >= LinesTogether && lines.Count - index >= LinesTogether;
            yield return lines[index] with { MayStartPage = may };
        }
    }
}
