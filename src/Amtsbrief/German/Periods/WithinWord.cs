namespace Amtsbrief.German.Periods;

/// <summary>The word before a length within which something must happen.</summary>
public enum WithinWord
{
    /// <summary><c>binnen eines Monats</c>, <c>binnen zwei Wochen</c>.</summary>
    Binnen,

    /// <summary><c>innerhalb eines Monats</c>, <c>innerhalb von zwei Wochen</c>.</summary>
    Innerhalb,
}
