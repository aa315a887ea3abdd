using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>Figures of several rows as one.</summary>
internal static class Figure
{
    /// <summary>All text begins at the alignment line.</summary>
    internal static Norm TextLeft { get; } = Norms.Exactly(FormFigures.TextLeft, Norms.Edge);

    /// <summary>The field is 85 mm wide, and its text begins 5 mm inside.</summary>
    internal static Norm FieldWidth { get; } =
        Norms.AtMost(FormFigures.FieldRight - FormFigures.TextLeft, Norms.Ink);

    internal static Length? Max(ValueList<TextRow> rows, Func<TextRow, Length> figure) =>
        rows.IsEmpty ? null : rows.Max(figure);

    internal static Length? Min(ValueList<TextRow> rows, Func<TextRow, Length> figure) =>
        rows.IsEmpty ? null : rows.Min(figure);

    /// <summary>The left edge that is farthest from where it belongs.</summary>
    internal static Length? Farthest(ValueList<TextRow> rows, Length place) =>
        rows.IsEmpty ? null : rows.MaxBy(row => Math.Abs((row.Left - place).Emu))!.Left;

    internal static Length PitchOf(ValueList<TextRow> rows) =>
        Steps.PitchOf(rows) ?? (rows.IsEmpty ? FormFigures.Pitch : rows[0].Size.Times(Steps.UsualPitch));

    /// <summary>Distance in base lines for a number of blank lines.</summary>
    internal static Norm BlankLines(int count, Length pitch) => Norms.Exactly(pitch * (count + 1), Norms.Step);
}
