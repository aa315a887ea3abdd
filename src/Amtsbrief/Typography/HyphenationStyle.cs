namespace Amtsbrief.Typography;

/// <summary>
/// How running text is hyphenated (Silbentrennung, §§ 107–113 of the official rules of German spelling). In PDF files all of
/// it holds. In DOCX files the word processor divides words by rules of its own, of which a file can say little:
/// <see cref="Words"/>, <see cref="KeepsNames"/> and <see cref="HyphensInARow"/> are written into it. Hyphens of the author
/// (U+00AD) come first: a word that has them is divided there and nowhere else. Numbers, words with figures, abbreviations in
/// capitals and addresses are never divided. Immutable and thread-safe.
/// </summary>
public sealed record HyphenationStyle
{
    /// <summary>
    /// The default: joints of compounds first ("Städte-partnerschaften"), no short syllables, at most two hyphens in a row, the
    /// last word of a paragraph whole.
    /// </summary>
    public static HyphenationStyle Careful { get; } = new();

    /// <summary>
    /// As word processors divide words, so that lines of PDF and DOCX end alike as often as possible: at the last place that
    /// fits, syllables of two letters, any number of hyphens in a row.
    /// </summary>
    public static HyphenationStyle AsWordProcessors { get; } = new()
    {
        LettersAfter = 2, LettersBesideJoint = 1, LettersOfWord = 5, HyphensInARow = null, PrefersJoints = false,
        DividesLastWord = true,
    };

    /// <summary>The fewest letters before a hyphen, 1 to 20; 2 by default.</summary>
    public int LettersBefore { get; init; } = 2;

    /// <summary>The fewest letters of a word behind a hyphen, 1 to 20; 3 by default, so that no "-en" begins a line.</summary>
    public int LettersAfter { get; init; } = 3;

    /// <summary>
    /// The fewest letters between a hyphen inside a part of a compound and the joints beside it, 1 to 20; 3 by default, so that
    /// there is no "Landeser-lass".
    /// </summary>
    public int LettersBesideJoint { get; init; } = 3;

    /// <summary>The fewest letters of a word that is divided, 1 to 50; 6 by default, so that there is no "Ih-ren".</summary>
    public int LettersOfWord { get; init; } = 6;

    /// <summary>
    /// How many lines in a row may end with a hyphen, 1 to 50; 2 by default, <see langword="null"/>: any number. More do so only
    /// where a line could hold nothing else, and in text that is not hyphenated, where all hyphens are the author's.
    /// </summary>
    public int? HyphensInARow { get; init; } = 2;

    /// <summary>
    /// Whether compounds are divided where their parts meet (Wortfuge) rather than inside a part, as long as the line stays full
    /// enough; they are by default.
    /// </summary>
    public bool PrefersJoints { get; init; } = true;

    /// <summary>
    /// Whether the last word of a paragraph may be divided; by default only if it does not fit a line of its own, or has hyphens
    /// of the author.
    /// </summary>
    public bool DividesLastWord { get; init; }

    /// <summary>
    /// Whether the names of persons that the letter knows (recipient, contact, signatures, certification) stay whole wherever
    /// they stand in the text; <see langword="false"/> by default.
    /// </summary>
    public bool KeepsNames { get; init; }

    /// <summary>
    /// Words that are divided at their hyphens and nowhere else, such as <c>Muster-see-bahn</c>, and words that stay whole
    /// because they have none. Case does not matter; other forms of a word are words of their own, and so are the parts of one that is
    /// written with hyphens. They go before what is built in. Letters and hyphens only.
    /// </summary>
    public ValueList<string> Words { get; init; } = [];
}
