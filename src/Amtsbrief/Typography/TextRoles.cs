namespace Amtsbrief.Typography;

/// <summary>What both renderers must know of roles.</summary>
internal static class TextRoles
{
    /// <summary>Whether it is running text, which alone is hyphenated and justified.</summary>
    internal static bool IsRunning(this TextRole role) => role is TextRole.Body or TextRole.KeyValue or TextRole.ListItem
        or TextRole.Quotation or TextRole.Footnote or TextRole.Postscript;
}
