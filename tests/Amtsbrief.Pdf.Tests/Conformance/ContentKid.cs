namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>A marked-content sequence under an element.</summary>
internal sealed record ContentKid(int Page, int Id);
