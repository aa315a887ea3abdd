using System.Text;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>The file as a whole: header, trailer, streams, forbidden features.</summary>
internal static class FileRules
{
    private static readonly string[] ForbiddenActions =
    [
        "JavaScript", "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans",
        "GoTo3DView",
    ];

    private static readonly string[] AllowedFilters =
    [
        "FlateDecode", "DCTDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "CCITTFaxDecode", "JBIG2Decode",
        "JPXDecode",
    ];

    internal static IEnumerable<Violation> Check(PdfView pdf)
    {
        var bytes = pdf.Bytes;
        var header = Encoding.Latin1.GetString(bytes, 0, Math.Min(20, bytes.Length));
        if (!header.StartsWith("%PDF-1.", StringComparison.Ordinal)
            || header[7] is < '0' or > '7'
            || header[8] is not ('\n' or '\r'))
        {
            yield return new("A 6.1.2-1", "The header is not that of PDF 1.0 to 1.7.");
        }

        if (header[9] != '%' || header[10..14].Any(c => c <= 127))
        {
            yield return new("A 6.1.2-2", "The second line is no comment with four bytes above 127.");
        }

        if (pdf.Trailer.Identifier is not { Count: 2 })
        {
            yield return new("A 6.1.3-1", "The trailer has no identifier.");
        }

        var end = Encoding.Latin1.GetString(bytes[^Math.Min(8, bytes.Length)..]);
        if (end[(end.LastIndexOf("%%EOF", StringComparison.Ordinal) + 5)..] is not ("" or "\n" or "\r" or "\r\n"))
        {
            yield return new("A 6.1.3-3", "Something follows the end of the file.");
        }

        foreach (var stream in pdf.Streams)
        {
            var filters = pdf.Name(stream.StreamDictionary, "Filter") is { } filter
                ? [filter]
                : pdf.Array(stream.StreamDictionary, "Filter").Select(name => name.ToString()!.TrimStart('/'));
            foreach (var forbidden in filters.Except(AllowedFilters))
            {
                yield return new("A 6.1.7.2-1", $"A stream uses the filter {forbidden}.");
            }
        }

        var actions = pdf.Dictionaries.SelectMany(dictionary =>
            new[] { dictionary, pdf.Dictionary(dictionary, "A"), pdf.Dictionary(dictionary, "OpenAction") });
        foreach (var action in actions)
        {
            if (pdf.Name(action, "S") is { } kind && ForbiddenActions.Contains(kind))
            {
                yield return new("A 6.5.1-1", $"There is an action {kind}.");
            }
        }

        foreach (var dictionary in pdf.Dictionaries.Where(d => pdf.Get(d, "AA") is not null))
        {
            yield return new("A 6.5.2-1", "A catalog or page has additional actions.");
        }

        foreach (var page in pdf.Pages)
        {
            if (pdf.Get(page.Dictionary, "Resources") is null)
            {
                yield return new("A 6.2.2-2", $"Page {page.Number} has no resources of its own.");
            }
        }
    }
}
