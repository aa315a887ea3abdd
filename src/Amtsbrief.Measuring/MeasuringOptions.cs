namespace Amtsbrief.Measuring;

/// <summary>How a letter is measured. Immutable and thread-safe.</summary>
public sealed record MeasuringOptions
{
    /// <summary>
    /// The form whose figures the letter is held against; null, the default, to tell it from the fold marks and the place of
    /// the address. Name it where the letter may be so wrong that it looks like the other form.
    /// </summary>
    public SheetForm? Form { get; init; }
}
