namespace Amtsbrief.Templates;

/// <summary>
/// Where the details of sender and letter stand. A closed family: <see cref="InformationBlock"/> and <see cref="SideColumn"/>.
/// </summary>
public abstract record HeadLayout
{
    private protected HeadLayout()
    {
    }

    /// <summary>The groups from top to bottom; a group without anything to print is left out.</summary>
    public required ValueList<HeadGroup> Groups { get; init; }

    /// <summary>The space between two groups; one blank line unless said otherwise.</summary>
    public required Length GroupSpace { get; init; }
}

/// <summary>
/// The information block right of the address (Informationsblock): labels and values on one axis, values that are too wide
/// for it below their label. Immutable and thread-safe.
/// </summary>
public sealed record InformationBlock : HeadLayout
{
    /// <summary>Top, left edge and width of the block and its least height; it grows downwards.</summary>
    public required Box Box { get; init; }
}

/// <summary>
/// A column of full height at the right of the text (Seitenspalte), as authorities of North Rhine-Westphalia used it until
/// 2025: groups at its top and at its foot. Immutable and thread-safe.
/// </summary>
public sealed record SideColumn : HeadLayout
{
    /// <summary>The column; groups at its foot end at its lower edge.</summary>
    public required Box Box { get; init; }
}
