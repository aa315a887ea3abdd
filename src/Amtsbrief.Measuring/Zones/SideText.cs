namespace Amtsbrief.Measuring.Zones;

/// <summary>
/// What stands at the right of the first page: the information block (Informationsblock), which ends above the text, or a
/// column that goes on beside the text.
/// </summary>
/// <param name="Rows">The rows, from top to bottom; at least one.</param>
/// <param name="IsColumn">Whether it is a column beside the text.</param>
/// <param name="IsSenderBlock">
/// Whether it is no block of the norm but one that begins in the letterhead, as in letters of the Federal Government
/// (Absenderblock).
/// </param>
internal sealed record SideText(ValueList<TextRow> Rows, bool IsColumn, bool IsSenderBlock = false)
{
    internal Length Left => Rows.Min(row => row.Left);

    internal Length Right => Rows.Max(row => row.Right);

    /// <summary>The usual distance of its base lines.</summary>
    internal Length Pitch => Steps.PitchOf(Rows) ?? Rows[0].Size.Times(Steps.UsualPitch);
}
