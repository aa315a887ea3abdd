using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Typography;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The settings part: hyphenation, footnotes, language, and layout as of Word 2013 and later.</summary>
internal static class SettingsComposer
{
    // The narrowest zone that Word's dialogue takes (0.1 inch), so that lines are filled about as well as in the PDF.
    private const string HyphenationZone = "144";

    internal static W.Settings Compose(TypeSetting type, string language, bool hasFootnotes)
    {
        var settings = new W.Settings(new W.AutoHyphenation { Val = type.Hyphenated });
        if (type.Hyphenation.HyphensInARow is { } limit)
        {
            settings.Append(new W.ConsecutiveHyphenLimit { Val = (ushort)limit });
        }

        settings.Append(
            new W.HyphenationZone { Val = HyphenationZone },
            new W.DoNotHyphenateCaps(),
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress });
        if (hasFootnotes)
        {
            settings.Append(FootnotesPart.Settings());
        }

        settings.Append(
            Compatibility(),
            new W.ThemeFontLanguages { Val = language },
            new W.DecimalSymbol { Val = "," },
            new W.ListSeparator { Val = ";" });
        return settings;
    }

    private static W.Compatibility Compatibility() => new(
        // Otherwise a line before a line break is stretched to the margin where text is justified.
        new W.DoNotExpandShiftReturn(),
        new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        });
}
