using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>An annotation under an element (OBJR).</summary>
internal sealed record AnnotationKid(DictionaryToken? Annotation);
