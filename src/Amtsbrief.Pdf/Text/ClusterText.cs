using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Deals the characters of a cluster out to its glyphs, so that every glyph stands for at least one character and the glyphs
/// together for the cluster.
/// </summary>
internal static class ClusterText
{
    private const int UsualLength = 32;

    // One string for each frequent character instead of one for each glyph.
    private static readonly string[] Singles = MakeSingles(0x180);

    /// <summary>A character as a string.</summary>
    internal static string Single(char c) => c < Singles.Length ? Singles[c] : c.ToString();

    /// <summary>The cluster as a string, without what shows nothing.</summary>
    internal static string Of(ReadOnlySpan<char> cluster)
    {
        if (cluster is [char only])
        {
            return Single(only);
        }

        Span<char> visible = cluster.Length <= UsualLength ? stackalloc char[UsualLength] : new char[cluster.Length];
        var count = 0;
        foreach (var c in cluster)
        {
            if (!InvisibleCharacter.Is(c))
            {
                visible[count++] = c;
            }
        }

        return count == 1 ? Single(visible[0]) : new string(visible[..count]);
    }

    /// <summary>
    /// Splits a cluster over several glyphs: a code point each, the rest on the last one. Where the font made more glyphs than
    /// there are code points, the code points are decomposed canonically; glyphs beyond that get a word joiner, which shows
    /// nothing and separates nothing.
    /// </summary>
    internal static void Split(ReadOnlySpan<char> cluster, Span<string> texts)
    {
        var visible = Of(cluster);
        List<string> parts = [.. visible.EnumerateRunes().Select(rune => rune.ToString())];
        if (parts.Count < texts.Length)
        {
            parts = [.. visible.EnumerateRunes().SelectMany(rune => Decompose((uint)rune.Value))];
        }

        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = i < parts.Count ? parts[i] : InvisibleCharacter.WordJoiner.ToString();
        }

        texts[^1] = string.Concat([texts[^1], .. parts.Skip(texts.Length)]);
    }

    private static IEnumerable<string> Decompose(uint codePoint)
    {
        if (!UnicodeFunctions.Default.TryDecompose(codePoint, out var first, out var second))
        {
            return [char.ConvertFromUtf32((int)codePoint)];
        }

        var head = Decompose(first);
        return second == 0 ? head : head.Append(char.ConvertFromUtf32((int)second));
    }

    private static string[] MakeSingles(int end)
    {
        var singles = new string[end];
        for (var c = 0; c < end; c++)
        {
            singles[c] = ((char)c).ToString();
        }

        return singles;
    }
}
