namespace Amtsbrief.Linting;

/// <summary>How a sheet is folded before it goes into its cover (Falzung).</summary>
public enum SheetFold
{
    /// <summary>
    /// Twice, at the fold marks of the template; without marks 60 mm below the top of the address field and 105 mm below that, as
    /// in DIN 5008.
    /// </summary>
    Twice,

    /// <summary>Once, in the middle of the sheet.</summary>
    Once,

    /// <summary>Not at all.</summary>
    None,
}
