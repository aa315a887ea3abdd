namespace Amtsbrief.Typography;

/// <summary>Which roles are running text: hyphenated, and justified where the template says so. Everything else is neither.</summary>
internal static class RunningText
{
    /// <summary>Whether the words of a role may be hyphenated.</summary>
    internal static bool IsHyphenated(this TextRole role) => role == TextRole.KeyValue || role.IsJustified();

    /// <summary>Whether the lines of a role may be justified.</summary>
    internal static bool IsJustified(this TextRole role) => role is TextRole.Body or TextRole.ListItem or TextRole.Quotation
        or TextRole.Footnote or TextRole.Postscript;
}
