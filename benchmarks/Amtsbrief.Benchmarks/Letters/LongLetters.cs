using Amtsbrief.Templates;

namespace Amtsbrief.Benchmarks.Letters;

/// <summary>Letters of many pages, no two paragraphs of which are alike.</summary>
internal static class LongLetters
{
    private const int ParagraphsOnAPage = 7;

    private static readonly string[] Words =
    [
        "die", "Behörde", "prüft", "Unterlagen", "der", "Antragstellerin", "und", "teilt", "innerhalb", "von", "vier", "Wochen",
        "mit", "ob", "Voraussetzungen", "für", "eine", "Förderung", "nach", "Haushaltsordnung", "vorliegen", "Abschlagszahlungen",
        "werden", "zum", "Quartalsende", "überwiesen", "sofern", "Verwendungsnachweise", "rechtzeitig", "eingehen", "Änderungen",
        "des", "Vorhabens", "sind", "unverzüglich", "anzuzeigen", "Rückforderungen", "bleiben", "vorbehalten", "im", "Übrigen",
    ];

    /// <summary>A letter of about so many pages.</summary>
    internal static Letter OfPages(int pages, int seed = 0)
    {
        var state = ((uint)seed * 7919) + 1;
        var count = Math.Max(1, (pages * ParagraphsOnAPage) - (ParagraphsOnAPage / 2));
        return ReferenceLetters.To(seed) with
        {
            Body = ValueList.From<Block>(Enumerable.Range(0, count).Select(_ => new Paragraph([Sentence(ref state)]))),
        };
    }

    /// <summary>The template for letters of several pages.</summary>
    internal static Template Template => BuiltInTemplates.SideColumn;

    private static string Sentence(ref uint state)
    {
        var words = new string[45];
        for (var i = 0; i < words.Length; i++)
        {
            // A linear congruential generator (Numerical Recipes), the same on every machine.
            state = (state * 1664525) + 1013904223;
            words[i] = Words[(state >> 8) % (uint)Words.Length];
        }

        return $"In der Sache {state % 9000} gilt: {string.Join(' ', words)}.";
    }
}
