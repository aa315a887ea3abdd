namespace Amtsbrief;

/// <summary>
/// A detail with a label of one's own (freie Angabe), such as "Kassenzeichen:" or "Zimmer:". Immutable and thread-safe.
/// </summary>
/// <param name="Label">The label as it is printed, punctuation included.</param>
/// <param name="Value">The value.</param>
public sealed record FurtherDetail(string Label, string Value);
