namespace Amtsbrief.Measuring.Figures;

/// <summary>What goes with a figure besides its value.</summary>
internal readonly record struct FigureNote
{
    /// <summary>The page; 0 stands for the first.</summary>
    internal int Page { get; init; }

    /// <summary>Why nothing was found.</summary>
    internal string? Missing { get; init; }

    /// <summary>Why the figure fails or is not judged.</summary>
    internal string? Reason { get; init; }

    /// <summary>Whether the norm only recommends, so that a figure that is off is not judged.</summary>
    internal bool IsAdvice { get; init; }

    internal int PageOrFirst => Math.Max(1, Page);
}
