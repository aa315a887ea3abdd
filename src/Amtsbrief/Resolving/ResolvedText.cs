namespace Amtsbrief.Resolving;

/// <summary>The runs of one line as the author set it.</summary>
internal sealed record ResolvedText(ValueList<ResolvedRun> Runs, string Path)
{
    internal string PlainText => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>
/// Characters of one look, language and link. <paramref name="Bold"/> and <paramref name="Italic"/> come on top of the role's
/// style; <paramref name="Language"/> is null where it is the letter's.
/// </summary>
internal sealed record ResolvedRun(
    string Text, bool Bold = false, bool Italic = false, string? Language = null, ResolvedLink? Link = null);

/// <summary>Where a run leads, and what the link is called for readers who do not see it.</summary>
internal sealed record ResolvedLink(Uri Target, string Description);
