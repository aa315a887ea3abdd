namespace Amtsbrief.German.Grammar;

/// <summary>The grammatical case (Kasus).</summary>
public enum GermanCase
{
    /// <summary>Who or what (Nominativ).</summary>
    Nominative,

    /// <summary>Whose (Genitiv).</summary>
    Genitive,

    /// <summary>To whom (Dativ).</summary>
    Dative,

    /// <summary>Whom (Akkusativ), in which addresses stand.</summary>
    Accusative,
}
