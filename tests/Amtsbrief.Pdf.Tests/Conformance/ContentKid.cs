using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>A marked-content sequence under an element.</summary>
internal sealed record ContentKid(int Page, int Id);

/// <summary>An annotation under an element (OBJR).</summary>
internal sealed record AnnotationKid(DictionaryToken? Annotation);
