using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Amtsbrief.Checking;
using Amtsbrief.Pdf;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;
using Amtsbrief.Templates;

namespace Amtsbrief.Benchmarks.Letters;

/// <summary>What stands between a letter and its file.</summary>
internal static partial class PagedLetters
{
    internal static PagedLetter Lay(Letter letter, Template template) =>
        new LetterLayout(LetterCheck.Resolve(letter, template), new FindingCollector()).Lay();

    /// <summary>The content streams of the pages, as they are before they are deflated.</summary>
    internal static IEnumerable<byte[]> Contents(PagedLetter letter)
    {
        var file = PdfExporter.Export(letter, PdfProfile.AccessibleArchive, PdfFileFormat.Readable);
        foreach (Match match in Streams().Matches(Encoding.Latin1.GetString(file)))
        {
            var length = int.Parse(match.Groups["length"].ValueSpan, CultureInfo.InvariantCulture);
            var content = file.AsSpan(match.Index + match.Length, length);
            if (content.IndexOf("BDC\n"u8) >= 0)
            {
                yield return content.ToArray();
            }
        }
    }

    // The contents of pages have a dictionary with nothing but their length.
    [GeneratedRegex(@"obj\n<</Length (?<length>\d+)>>\nstream\n")]
    private static partial Regex Streams();
}
