using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>
/// What the text is made of for the pages: a line, rows of a table, a figure. None is parted unless it is higher than a page.
/// </summary>
/// <param name="path">Where it stands in the letter.</param>
internal abstract class FlowBox(string path)
{
    internal string Path { get; } = path;

    /// <summary>What is left free above, unless the box stands first on its page.</summary>
    internal Length SpaceBefore { get; set; }

    /// <summary>What it costs to end a page above the box.</summary>
    internal BreakCost Break { get; private set; }

    /// <summary>Whether a page ends above the box in any case.</summary>
    internal bool StartsPage { get; set; }

    internal abstract Length Height { get; }

    /// <summary>The notes whose marks stand in the box.</summary>
    internal virtual ImmutableArray<FlowNote> Notes => [];

    /// <summary>What is repeated above the box where it stands first on a page.</summary>
    internal virtual FlowBox? RepeatedHead => null;

    /// <summary>Makes it cost at least this much to end a page above the box.</summary>
    internal void Keep(BreakCost cost) => Break = cost > Break ? cost : Break;

    /// <summary>Puts the box on a page; the place is that of the text's left edge and the box's upper one.</summary>
    internal abstract void Place(PageStack pages, int page, Length x, Length y, Placing placing = Placing.Content);

    /// <summary>Parts a box that is higher than a page.</summary>
    /// <returns>A part of at most that height and the rest; null if it cannot be parted.</returns>
    internal virtual TornBox? Tear(Length height) => null;
}
