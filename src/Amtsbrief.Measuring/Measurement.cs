namespace Amtsbrief.Measuring;

/// <summary>One figure of a letter beside the norm's. Immutable and thread-safe.</summary>
public sealed record Measurement
{
    /// <summary>
    /// The name for programs, such as <c>fold-mark-1.top</c>. With <see cref="Page"/> it is unique in a report; it does not
    /// change when the wording of <see cref="Name"/> does.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The part of the letter.</summary>
    public required LetterPart Part { get; init; }

    /// <summary>The name for readers, such as <c>Fold mark 1, from the top</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The page the figure was taken on, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>What <see cref="Measured"/> and the figures of <see cref="Norm"/> count.</summary>
    public required MeasuredUnit Unit { get; init; }

    /// <summary>The figure; null if it was not found or is words.</summary>
    public double? Measured { get; init; }

    /// <summary>The words, for figures of <see cref="MeasuredUnit.Text"/>; else null.</summary>
    public string? MeasuredText { get; init; }

    /// <summary>What the norm asks.</summary>
    public required Norm Norm { get; init; }

    /// <summary>The figure less the norm's; 0 within a range; null if nothing was found or the norm leaves it open.</summary>
    public double? Deviation { get; init; }

    /// <summary>What came of it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why nothing was found, nothing is judged or the figure fails, where the figures do not say it; else null.</summary>
    public string? Reason { get; init; }
}
