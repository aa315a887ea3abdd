using System.Text;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Export.Images;

/// <summary>SVG drawings, and files that hold them.</summary>
internal static class Drawings
{
    /// <summary>One of everything that is drawn.</summary>
    internal static byte[] Full { get; } = Svg(
        """
        <rect width="240" height="120" fill="#eef"/>
        <path d="M20 100C20 20 100 20 100 100S180 180 180 100" fill="none" stroke="navy" stroke-width="6" stroke-linecap="round"/>
        <path d="M120 10 150 90 75 40H165L90 90Z" fill="crimson" stroke="black" stroke-width="1.5"/>
        <path d="M200 10 230 90 155 40H245L170 90Z" fill="gold" fill-rule="evenodd" stroke="black" stroke-width="1.5"/>
        <g transform="translate(30 30) rotate(20)">
          <ellipse rx="25" ry="12" fill="green" fill-opacity=".5" stroke="lime" stroke-opacity=".5" stroke-width="6"/>
        </g>
        <rect x="5" y="80" width="40" height="30" rx="8" ry="12" fill="teal" stroke="orange" stroke-width="3"
          stroke-dasharray="6 3"/>
        <path d="M120 105A30 12 30 1 0 160 95" fill="none" stroke="purple" stroke-width="4" stroke-linejoin="round"/>
        <polyline points="190,110 200,95 210,110 220,95 230,110" fill="none" stroke="#444" stroke-width="4"
          stroke-linejoin="bevel" stroke-linecap="square"/>
        <circle cx="230" cy="10" r="20" fill="red" opacity=".4"/>
        <path d="M60 60h20v20h-20zM65 65h10v10h-10z" fill="brown"/>
        <path d="M90 60h20v20h-20zM95 65v10h10v-10z" fill="brown"/>
        """,
        "width='120mm' height='60mm' viewBox='0 0 240 120'");

    internal static byte[] Svg(string content, string attributes = "viewBox='0 0 100 50'") =>
        Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}>{content}</svg>");

    /// <summary>A sheet with a drawing at each of some places.</summary>
    internal static byte[] Pdf(byte[] svg, PdfFileFormat format, params ReadOnlySpan<Box> places)
    {
        var root = new LogicalNode(LogicalTag.Document);
        var page = new PageBuilder();
        foreach (var place in places)
        {
            var figure = root.Add(new LogicalNode(LogicalTag.Figure) { AlternativeText = "Zeichnung" });
            var image = new LetterImage { Data = [.. svg], AlternativeText = "Zeichnung" };
            page.Add(new ImageItem(figure.Add(new LogicalNode(LogicalTag.Content)), place, image));
        }

        return PdfExporter.Export(
            new PagedLetter([page.Page], root, InventedLetter.Information), PdfProfile.AccessibleArchive, format);
    }
}
