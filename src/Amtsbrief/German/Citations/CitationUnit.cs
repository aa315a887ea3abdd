namespace Amtsbrief.German.Citations;

/// <summary>The units that a provision falls into (Gliederungseinheit).</summary>
public enum CitationUnit
{
    /// <summary>Absatz: <c>Abs. 1</c>.</summary>
    Paragraph,

    /// <summary>Unterabsatz: <c>UAbs. 2</c>, in European law.</summary>
    Subparagraph,

    /// <summary>Satz: <c>Satz 2</c>, short <c>S. 2</c>.</summary>
    Sentence,

    /// <summary>Halbsatz: <c>Halbsatz 2</c>, short <c>Hs. 2</c>.</summary>
    Clause,

    /// <summary>Nummer: <c>Nr. 3</c>.</summary>
    Number,

    /// <summary>Buchstabe: <c>Buchst. a</c>, short <c>lit. a</c>.</summary>
    Letter,

    /// <summary>Doppelbuchstabe, the unit below: <c>Doppelbuchst. aa</c>.</summary>
    DoubleLetter,

    /// <summary>Alternative: <c>Alt. 2</c>.</summary>
    Alternative,
}
