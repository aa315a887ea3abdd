namespace Amtsbrief.Resolving;

/// <summary>One detail of the head, worded: a label with a value beside it or, stacked, with lines below it.</summary>
internal sealed record Detail(string Label, ValueList<ResolvedText> Lines, string Path, bool IsStacked)
{
    /// <summary>The label as a text.</summary>
    internal ResolvedText LabelText => new([new ResolvedRun(Label)], LabelPath ?? Path);

    /// <summary>Where the label stands if it is the author's own.</summary>
    internal string? LabelPath { get; init; }

    /// <summary>Label and value on one line.</summary>
    internal ResolvedText Joined() => Label.Length == 0
        ? Lines[0]
        : new ResolvedText([new ResolvedRun(Label + " "), .. Lines[0].Runs], Path);
}
