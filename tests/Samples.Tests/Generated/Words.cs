namespace Samples.Tests.Generated;

/// <summary>German sentences of random words, long ones among them so that lines are hyphenated.</summary>
internal sealed class Words(Random random)
{
    private static readonly string[] Common =
    [
        "das", "Amt", "prüft", "den", "Antrag", "auf", "eine", "Genehmigung", "nach", "Eingang", "der", "Unterlagen", "bitte", "im",
        "Rathaus", "bis", "zum", "Ende", "Monats", "mit", "einer", "Frist", "von", "vier", "Wochen", "und", "legt", "Kopien", "vor",
    ];

    private static readonly string[] Long =
    [
        "Verwaltungsverfahren", "Gewässerunterhaltung", "Straßenverkehrsbehörde", "Zuständigkeitsbereich", "Bearbeitungszeit",
        "Grundstückseigentümerin", "Öffentlichkeitsbeteiligung", "Wohngeldbescheinigung", "Entwässerungsgebühr", "Baugenehmigung",
    ];

    internal T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    internal bool Chance(int percent) => random.Next(100) < percent;

    internal int Between(int least, int most) => random.Next(least, most + 1);

    internal string Sentence(int least, int most)
    {
        var words = Enumerable.Range(0, Between(least, most)).Select(_ => Chance(25) ? One(Long) : One(Common)).ToArray();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + ".";
    }

    internal string Text(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(5, 14)));
}
