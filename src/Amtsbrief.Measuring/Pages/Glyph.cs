namespace Amtsbrief.Measuring.Pages;

/// <summary>A visible character on the page, in points from the top-left corner.</summary>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    internal bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
