using System.Buffers;
using System.Text;

namespace Amtsbrief.Characters;

/// <summary>
/// Canonical composition (NFC, UAX #15) for Latin, Greek and Cyrillic. <see cref="string.Normalize()"/> does nothing under
/// invariant globalization.
/// </summary>
internal static class Composition
{
    // No mark and no second name of a character lies below.
    private const char LeastAffected = '\u0300';

    // All that can make a text differ from its composition.
    private static readonly SearchValues<char> Affected =
        SearchValues.Create([.. CombiningMarks.All, .. CompositionTable.SingletonNames]);

    internal static string Of(string text)
    {
        // Most texts have only characters below, and that is sooner seen.
        if (!text.AsSpan().ContainsAnyInRange(LeastAffected, char.MaxValue))
        {
            return text;
        }

        var first = text.AsSpan().IndexOfAny(Affected);
        if (first < 0)
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        var marks = new List<char>();
        var at = Math.Max(first - 1, 0);
        composed.Append(text, 0, at);
        while (at < text.Length)
        {
            var end = at + 1;
            while (end < text.Length && CombiningMarks.ClassOf(text[end]) > 0)
            {
                end++;
            }

            Compose(text.AsSpan(at, end - at), marks, composed);
            at = end;
        }

        return composed.ToString();
    }

    /// <summary>Composes a character with the marks behind it, or marks that stand alone.</summary>
    private static void Compose(ReadOnlySpan<char> cluster, List<char> marks, StringBuilder composed)
    {
        var startsWithLetter = CombiningMarks.ClassOf(cluster[0]) == 0;
        if (cluster.Length == 1 && startsWithLetter)
        {
            composed.Append(CompositionPairs.Singletons.GetValueOrDefault(cluster[0], cluster[0]));
            return;
        }

        marks.Clear();
        foreach (var character in cluster)
        {
            Decompose(character, marks);
        }

        var letter = startsWithLetter ? marks[0] : default;
        var place = composed.Length;
        if (startsWithLetter)
        {
            composed.Append(letter);
        }

        var last = 0;
        foreach (var mark in marks.Skip(startsWithLetter ? 1 : 0).OrderBy(CombiningMarks.ClassOf))
        {
            // A mark that stayed keeps others of its class from the letter.
            var order = CombiningMarks.ClassOf(mark);
            if (startsWithLetter && last < order && CompositionPairs.Composites.TryGetValue((letter, mark), out var composite))
            {
                composed[place] = letter = composite;
            }
            else
            {
                composed.Append(mark);
                last = order;
            }
        }
    }

    private static void Decompose(char character, List<char> parts)
    {
        var single = CompositionPairs.Singletons.GetValueOrDefault(character, character);
        if (CompositionPairs.Decomposites.TryGetValue(single, out var pair))
        {
            Decompose(pair.Letter, parts);
            parts.Add(pair.Mark);
        }
        else if (single == '\u0344')
        {
            parts.AddRange('\u0308', '\u0301');
        }
        else
        {
            parts.Add(single);
        }
    }
}
