using Amtsbrief.Characters;

namespace Amtsbrief.Resolving;

/// <summary>The runs of one line as the author set it.</summary>
internal sealed record ResolvedText(ValueList<ResolvedRun> Runs, string Path)
{
    /// <summary>What the line is joined from if that comes from several places of the letter.</summary>
    internal ValueList<ResolvedText> Parts { get; init; } = [];

    /// <summary>The last character; none of an empty text.</summary>
    internal char? LastCharacter
    {
        get
        {
            for (var at = Runs.Count - 1; at >= 0; at--)
            {
                if (Runs[at].Text is [.., var last])
                {
                    return last;
                }
            }

            return null;
        }
    }

    internal string PlainText => Runs is [var only] ? only.Text : Join(Runs);

    private static string Join(ValueList<ResolvedRun> runs)
    {
        var length = 0;
        foreach (var run in runs)
        {
            length += run.Text.Length;
        }

        return string.Create(length, runs, static (rest, runs) =>
        {
            foreach (var run in runs)
            {
                run.Text.CopyTo(rest);
                rest = rest[run.Text.Length..];
            }
        });
    }
}

/// <summary>
/// Characters of one look, language and link. <paramref name="Bold"/> and <paramref name="Italic"/> come on top of the role's
/// style; <paramref name="Language"/> is null where it is the letter's.
/// </summary>
internal sealed record ResolvedRun(
    string Text, bool Bold = false, bool Italic = false, string? Language = null, ResolvedLink? Link = null)
{
    /// <summary>The characters, letters and their marks composed: fonts have glyphs for those, and readers find them.</summary>
    public string Text { get; init => field = Din91379.Compose(value); } = Din91379.Compose(Text);

    /// <summary>Whether no line ends inside the run, which is one word.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>The note whose raised mark the run is; its text is the number.</summary>
    internal ResolvedFootnote? Footnote { get; init; }

    /// <summary>
    /// What renderers put in place of the text, which is as wide as what may come. A line with such a run is printed only if
    /// the letter has more than one page; its place is kept.
    /// </summary>
    internal PageField Field { get; init; }
}

/// <summary>A note at the foot of the page.</summary>
internal sealed record ResolvedFootnote(int Number, ResolvedText Text, string Description);

/// <summary>A figure that is known only when all pages are set.</summary>
internal enum PageField
{
    None,

    /// <summary>The number of the page.</summary>
    Page,

    /// <summary>The number of pages.</summary>
    Pages,
}

/// <summary>Where a run leads, and what the link is called for readers who do not see it.</summary>
internal sealed record ResolvedLink(Uri Target, string Description);
