namespace Amtsbrief.Docx.Composing;

/// <summary>The ids of the character styles.</summary>
internal static class Characters
{
    internal const string Default = "DefaultParagraphFont";
    internal const string Strong = "Strong";
    internal const string Emphasis = "Emphasis";
    internal const string StrongEmphasis = "StarkBetont";
    internal const string Hyperlink = "Hyperlink";
    internal const string FootnoteReference = "FootnoteReference";
}
