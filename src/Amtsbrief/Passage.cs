namespace Amtsbrief;

/// <summary>The part of a text that a finding is about (Textstelle). Immutable and thread-safe.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from 0, counted over all parts of the text without its footnotes.</param>
/// <param name="Text">What stands there; empty where something is missing.</param>
/// <param name="Correction">
/// What a correction writes there; <see langword="null"/> where only a person can tell.
/// </param>
public sealed record Passage(int Start, string Text, string? Correction);
