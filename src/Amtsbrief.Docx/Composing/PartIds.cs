namespace Amtsbrief.Docx.Composing;

/// <summary>The relationship ids of the parts that every letter has.</summary>
internal static class PartIds
{
    internal const string Styles = "styles";
    internal const string Numbering = "numbering";
    internal const string Footnotes = "footnotes";
    internal const string Settings = "settings";
    internal const string FirstHeader = "header1";
    internal const string Header = "header2";
    internal const string Footer = "footer1";
    internal const string FirstFooter = "footer2";
}
