using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The units of a face in those of PDF.</summary>
internal static class FontUnits
{
    /// <summary>Font units as thousandths of the type size.</summary>
    internal static int ToThousandths(FontFace face, long units) =>
        (int)PdfLengths.RoundedRatio(units * 1000, face.Metrics.UnitsPerEm);
}
