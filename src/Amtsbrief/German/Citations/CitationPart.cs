namespace Amtsbrief.German.Citations;

/// <summary>One unit of a provision: <c>Abs. 1</c>, <c>Nr. 3 und 4</c>. Immutable and thread-safe.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Numbers">Its numbers, at least one.</param>
public sealed record CitationPart(CitationUnit Unit, ValueList<CitedNumber> Numbers);
