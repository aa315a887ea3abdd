using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>The standard structure types as names of PDF (ISO 32000-1, 14.8.4).</summary>
internal static class StructureType
{
    private static readonly string[] _texts = Enum.GetNames<LogicalTag>();
    private static readonly PdfName[] _names = [.. _texts.Select(text => new PdfName(text))];

    internal static PdfName Of(LogicalTag tag) => _names[(int)tag];

    internal static string Text(LogicalTag tag) => _texts[(int)tag];
}
