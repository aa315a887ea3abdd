namespace Amtsbrief.Deadlines;

/// <summary>How making available for retrieval notifies. Immutable, thread-safe.</summary>
/// <param name="Kind">What counts.</param>
/// <param name="Norm">The rule: <c>§ 122a Abs. 4 AO</c>.</param>
/// <param name="NotRetrieved">The rule that ends the provision if nobody retrieves; for that kind alone.</param>
public sealed record RetrievalRule(RetrievalKind Kind, string Norm, string? NotRetrieved = null);
