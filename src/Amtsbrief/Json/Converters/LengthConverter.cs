using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Amtsbrief.Json.Converters;

/// <summary>
/// A length with its unit: <c>12.7 mm</c>, <c>10.5 pt</c>, or in the units it is held in, <c>635 emu</c>. Written in
/// millimetres or points where that is exact.
/// </summary>
internal sealed class LengthConverter : TextConverter<Length>
{
    private const NumberStyles Figure = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
    private const int EmuPerThousandthMillimetre = 36;
    private const int EmuPerHundredthPoint = 127;

    /// <inheritdoc/>
    protected override bool TryParse(
        string text, [NotNullWhen(true)] out Length value, [NotNullWhen(false)] out (string Message, string Advice)? error)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        decimal figure = 0;
        var unit = EmuPer(text[(space + 1)..]);
        var isLength = space > 0 && unit > 0
            && decimal.TryParse(text.AsSpan(0, space), Figure, CultureInfo.InvariantCulture, out figure)
            && figure >= (decimal)int.MinValue / unit
            && figure <= (decimal)int.MaxValue / unit;
        value = isLength ? Length.FromEmu((int)decimal.Round(figure * unit, MidpointRounding.AwayFromZero)) : default;
        error = isLength ? null : ("This is no length.", "Write a figure and its unit, such as \"12.7 mm\" or \"10 pt\".");
        return isLength;
    }

    /// <inheritdoc/>
    protected override string Format(Length value) => value.Emu switch
    {
        var emu when emu % EmuPerThousandthMillimetre == 0 => With(emu / 36_000m, "mm"),
        var emu when emu % EmuPerHundredthPoint == 0 => With(emu / 12_700m, "pt"),
        var emu => With(emu, "emu"),
    };

    private static int EmuPer(string unit) => unit switch
    {
        "mm" => 36_000,
        "pt" => 12_700,
        "emu" => 1,
        _ => 0,
    };

    private static string With(decimal figure, string unit) =>
        figure.ToString("0.####", CultureInfo.InvariantCulture) + " " + unit;
}
