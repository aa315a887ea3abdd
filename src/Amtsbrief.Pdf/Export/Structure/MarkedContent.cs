namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>A marked-content sequence: the page that it stands on and its number there.</summary>
internal readonly record struct MarkedContent(int Page, int Id);
