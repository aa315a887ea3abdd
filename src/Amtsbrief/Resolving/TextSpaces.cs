using Amtsbrief.Checking;
using Amtsbrief.German.Spacing;

namespace Amtsbrief.Resolving;

/// <summary>
/// Puts no-break spaces into running text for every renderer alike, unless the author wants it as written; German text alone.
/// </summary>
internal sealed class TextSpaces(Letter letter)
{
    // Stands for what is not to be read together with the text round it; has no meaning in any rule.
    private const char Other = '\uFFFC';

    private readonly bool _binds = !letter.SpacesAsWritten && LanguageTag.IsGerman(letter.Language);

    internal string Bind(string text) => _binds && text is not null ? NoBreakSpaces.Apply(text) : text!;

    /// <summary>Binds across the bounds of runs: the bold 5 in "§ 5" belongs to its sign.</summary>
    internal void Bind(List<ResolvedRun> runs)
    {
        if (!_binds)
        {
            return;
        }

        if (runs is [{ Footnote: null, Field: PageField.None, Language: null } only])
        {
            var text = NoBreakSpaces.Apply(only.Text);
            runs[0] = ReferenceEquals(text, only.Text) ? only : only with { Text = text };
            return;
        }

        var whole = string.Concat(runs.Select(run => IsRead(run) ? run.Text : new string(Other, run.Text.Length)));
        var bound = NoBreakSpaces.Apply(whole);
        var start = 0;
        for (var at = 0; at < runs.Count && !ReferenceEquals(bound, whole); at++)
        {
            var run = runs[at];
            var text = bound.AsSpan(start, run.Text.Length);
            start += run.Text.Length;
            if (IsRead(run) && !text.SequenceEqual(run.Text))
            {
                runs[at] = run with { Text = text.ToString() };
            }
        }
    }

    private static bool IsRead(ResolvedRun run) =>
        run is { Footnote: null, Field: PageField.None } && (run.Language is null || LanguageTag.IsGerman(run.Language));
}
