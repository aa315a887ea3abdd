namespace Amtsbrief.German.Numbers;

/// <summary>What becomes of a 1 at the end of a number in words.</summary>
public enum FinalOne
{
    /// <summary><c>eins</c>, <c>einhunderteins</c>: the number stands alone.</summary>
    Counting,

    /// <summary><c>ein</c>, <c>einhundertein</c>: a masculine or neuter noun follows, such as <c>Euro</c>.</summary>
    Attributive,

    /// <summary><c>eine</c>, <c>einhunderteine</c>: a feminine noun follows, such as <c>Million</c>.</summary>
    Feminine,
}
