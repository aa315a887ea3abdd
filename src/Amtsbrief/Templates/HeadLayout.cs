namespace Amtsbrief.Templates;

/// <summary>
/// Where the details of sender and letter stand. A closed family: <see cref="InformationBlock"/>,
/// <see cref="SideColumn"/> and <see cref="SenderBlock"/>.
/// </summary>
public abstract record HeadLayout
{
    private protected HeadLayout()
    {
    }

    /// <summary>The place: where it starts, how wide it is, and its least height or, for a side column, its height.</summary>
    public required Box Box { get; init; }

    /// <summary>The groups from top to bottom; a group without anything to print is left out.</summary>
    public required ValueList<HeadGroup> Groups { get; init; }

    /// <summary>The space between two groups; one blank line unless said otherwise.</summary>
    public required Length GroupSpace { get; init; }
}

/// <summary>
/// The information block right of the address (Informationsblock): labels and values on one axis, values that are too wide
/// for it below their label. Immutable and thread-safe.
/// </summary>
public sealed record InformationBlock : HeadLayout;

/// <summary>
/// A column of full height at the right of the text (Seitenspalte), as authorities of North Rhine-Westphalia used it until
/// 2025: groups at its top and at its foot. Immutable and thread-safe.
/// </summary>
public sealed record SideColumn : HeadLayout;

/// <summary>
/// The sender block of federal letters (Absenderblock): lines at the right that grow downwards and push the text down, labels
/// and values on one line each. Ten lines are called ideal, fourteen the most (style guide of the Federal Government).
/// Immutable and thread-safe.
/// </summary>
public sealed record SenderBlock : HeadLayout
{
    /// <summary>How many lines the block holds; 14 unless said otherwise.</summary>
    public int MostLines { get; init; } = 14;
}
