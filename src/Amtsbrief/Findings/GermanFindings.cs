using System.Collections.Frozen;

namespace Amtsbrief.Findings;

/// <summary>
/// The German sentences of findings by the English ones, so that rules need not know of languages; figures keep their numbers. A
/// test finds sentences that have none.
/// </summary>
internal static partial class GermanFindings
{
    private static readonly FrozenDictionary<string, string> _sentences =
        Messages().Concat(Advice()).Concat(References()).Concat(Images()).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _words = Words().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A sentence; null if none is known.</summary>
    internal static string? Of(string sentence) =>
        _sentences.GetValueOrDefault(sentence) ?? _words.GetValueOrDefault(sentence);

    /// <summary>A word that stands for a figure; the same one if no other is known, as for what a letter says.</summary>
    internal static string Word(string word) => _words.GetValueOrDefault(word) ?? word;
}
