using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The character styles for stress and links. Links look like the text around them, as in the PDF: a letter is printed.
/// </summary>
internal static class CharacterStyles
{
    internal static W.Style[] Compose() =>
    [
        new(new W.StyleName { Val = "Default Paragraph Font" }, new W.UIPriority { Val = 1 }, new W.SemiHidden())
        {
            Type = W.StyleValues.Character, StyleId = Characters.Default, Default = true,
        },
        Make(Characters.Strong, "Strong", Look(bold: true, italic: false)),
        Make(Characters.Emphasis, "Emphasis", Look(bold: false, italic: true)),
        Make(Characters.StrongEmphasis, "Stark betont", Look(bold: true, italic: true), custom: true),
        Make(Characters.Hyperlink, "Hyperlink", new W.StyleRunProperties
        {
            Underline = new W.Underline { Val = W.UnderlineValues.None },
        }),
        Make(Characters.FootnoteReference, "footnote reference", new W.StyleRunProperties
        {
            VerticalTextAlignment = new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript },
        }),
    ];

    private static W.Style Make(string id, string name, W.StyleRunProperties look, bool custom = false) => new(
        new W.StyleName { Val = name },
        new W.BasedOn { Val = Characters.Default },
        new W.PrimaryStyle(),
        look)
    {
        Type = W.StyleValues.Character, StyleId = id, CustomStyle = custom ? true : null,
    };

    private static W.StyleRunProperties Look(bool bold, bool italic) => new()
    {
        Bold = bold ? new W.Bold() : null,
        BoldComplexScript = bold ? new W.BoldComplexScript() : null,
        Italic = italic ? new W.Italic() : null,
        ItalicComplexScript = italic ? new W.ItalicComplexScript() : null,
    };
}
