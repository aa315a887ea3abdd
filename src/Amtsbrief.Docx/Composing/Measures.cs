using System.Globalization;
using Amtsbrief.Docx.Packing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>Lengths, rules and fonts in the units and parts that WordprocessingML asks for.</summary>
internal static class Measures
{
    private const int Thinnest = 2;
    private const int Thickest = 48;

    /// <summary>Twentieths of a point, as text.</summary>
    internal static string Twips(Length length) => length.Twips.ToString(CultureInfo.InvariantCulture);

    /// <summary>Halves of a point, as text: sizes of type.</summary>
    internal static string HalfPoints(Length size) =>
        ((int)Math.Round(size.Points * 2, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The thickness of a rule in eighths of a point; Word knows a quarter of a point to six points.</summary>
    internal static int Eighths(Length thickness) =>
        Math.Clamp((int)Math.Round(thickness.Points * 8, MidpointRounding.AwayFromZero), Thinnest, Thickest);

    /// <summary>One font for all scripts.</summary>
    internal static W.RunFonts Fonts(string name) =>
        new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    /// <summary>Writes a black rule.</summary>
    internal static void WriteRule(PartWriter xml, ReadOnlySpan<byte> element, Length thickness)
    {
        xml.Start(element);
        xml.Attribute("w:val"u8, "single");
        xml.Attribute("w:color"u8, "000000");
        xml.Attribute("w:sz"u8, Eighths(thickness));
        xml.Attribute("w:space"u8, 0);
        xml.End();
    }

    /// <summary>A black rule with space between it and the text, which Word knows in whole points.</summary>
    internal static T Rule<T>(Length thickness, Length space = default)
        where T : W.BorderType, new() => new()
        {
            Val = W.BorderValues.Single, Color = "000000", Size = (uint)Eighths(thickness), Space = (uint)space.Points,
        };
}
