using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>The settings part: hyphenation, footnotes, language, and layout as of Word 2013 and later.</summary>
internal static class SettingsComposer
{
    // The narrowest zone that Word's dialogue takes (0.1 inch), so that lines are filled about as well as in the PDF.
    private const string HyphenationZone = "144";

    internal static void Write(PartWriter xml, TypeSetting type, string language, bool hasFootnotes)
    {
        xml.StartPart();
        xml.Start("w:settings"u8);
        xml.Declare("w", DrawingNames.Main);
        xml.Empty("w:autoHyphenation"u8, "w:val"u8, type.Hyphenated ? "true" : "false");
        if (type.Hyphenation.HyphensInARow is { } limit)
        {
            xml.Empty("w:consecutiveHyphenLimit"u8, "w:val"u8, limit);
        }

        xml.Empty("w:hyphenationZone"u8, "w:val"u8, HyphenationZone);
        xml.Empty("w:doNotHyphenateCaps"u8);
        xml.Empty("w:characterSpacingControl"u8, "w:val"u8, "doNotCompress");
        if (hasFootnotes)
        {
            FootnotesPart.WriteSettings(xml);
        }

        WriteCompatibility(xml);
        xml.Empty("w:themeFontLang"u8, "w:val"u8, language);
        xml.Empty("w:decimalSymbol"u8, "w:val"u8, ",");
        xml.Empty("w:listSeparator"u8, "w:val"u8, ";");
        xml.End();
    }

    private static void WriteCompatibility(PartWriter xml)
    {
        xml.Start("w:compat"u8);

        // Otherwise a line before a line break is stretched to the margin where text is justified.
        xml.Empty("w:doNotExpandShiftReturn"u8);
        xml.Start("w:compatSetting"u8);
        xml.Attribute("w:name"u8, "compatibilityMode");
        xml.Attribute("w:uri"u8, "http://schemas.microsoft.com/office/word");
        xml.Attribute("w:val"u8, "15");
        xml.End();
        xml.End();
    }
}
