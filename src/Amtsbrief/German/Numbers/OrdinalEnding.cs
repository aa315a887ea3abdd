namespace Amtsbrief.German.Numbers;

/// <summary>The ending of an ordinal number in words, as an adjective has it.</summary>
public enum OrdinalEnding
{
    /// <summary><c>erste</c>.</summary>
    E,

    /// <summary><c>erster</c>.</summary>
    Er,

    /// <summary><c>erstes</c>.</summary>
    Es,

    /// <summary><c>ersten</c>.</summary>
    En,

    /// <summary><c>erstem</c>.</summary>
    Em,

    /// <summary><c>erstens</c>: the adverb of an enumeration.</summary>
    Ens,
}
