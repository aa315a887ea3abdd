namespace Amtsbrief.German.Citations;

/// <summary>What the provisions of a law are called.</summary>
public enum CitationSign
{
    /// <summary>Paragraf: <c>§ 3</c>, several <c>§§ 3 und 4</c>.</summary>
    Section,

    /// <summary>Artikel: <c>Art. 3</c>, written out <c>Artikel 3</c>; several look the same.</summary>
    Article,
}
