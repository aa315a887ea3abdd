using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Amtsbrief.Measuring.Tests.Drawn;

/// <summary>What a canvas draws with, page by page.</summary>
internal sealed class Pen(PdfDocumentBuilder builder, PageSize size)
{
    internal PdfDocumentBuilder Builder { get; } = builder;

    internal PdfPageBuilder Page { get; set; } = builder.AddPage(size);

    internal PdfDocumentBuilder.AddedFont Regular { get; } = builder.AddStandard14Font(Standard14Font.Helvetica);

    internal PdfDocumentBuilder.AddedFont Bold { get; } = builder.AddStandard14Font(Standard14Font.HelveticaBold);
}
