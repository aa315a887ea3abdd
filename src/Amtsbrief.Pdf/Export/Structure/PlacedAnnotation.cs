using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>An annotation with the element that it belongs to and the page that it stands on.</summary>
internal sealed record PlacedAnnotation(LogicalNode Link, PdfReference Annotation, PdfReference Page);
