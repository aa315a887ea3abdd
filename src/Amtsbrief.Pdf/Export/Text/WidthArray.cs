using System.Collections.Immutable;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The widths of codes: the first of some that follow each other, and their widths (ISO 32000-1, 9.7.4.3).</summary>
internal static class WidthArray
{
    internal static PdfArray Of(ImmutableArray<FontCode> codes)
    {
        var array = new PdfArray();
        PdfArray? widths = null;
        var next = 0;
        foreach (var code in codes.OrderBy(code => code.Code))
        {
            if (widths is null || code.Code != next)
            {
                widths = [];
                array.Add((int)code.Code);
                array.Add(widths);
            }

            widths.Add(code.Width);
            next = code.Code + 1;
        }

        return array;
    }
}
