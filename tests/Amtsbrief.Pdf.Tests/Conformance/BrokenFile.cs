using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Breaks one thing in a readable file and mends its cross-reference table.</summary>
internal static partial class BrokenFile
{
    internal static byte[] Patch(byte[] pdf, string pattern, string replacement)
    {
        var text = Encoding.Latin1.GetString(pdf);
        Assert.Matches(pattern, text);
        var patched = Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant);
        var table = patched.LastIndexOf("xref\n0 ", StringComparison.Ordinal);
        var body = patched[..table];
        var rows = NewObject().Matches(body)
            .OrderBy(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .Select(match => string.Create(CultureInfo.InvariantCulture, $"{match.Index:D10} 00000 n \n"))
            .ToArray();
        var trailer = patched[patched.LastIndexOf("trailer\n", StringComparison.Ordinal)..];
        trailer = StartOfTable().Replace(trailer, $"startxref\n{table}\n");
        return Encoding.Latin1.GetBytes(
            $"{body}xref\n0 {rows.Length + 1}\n0000000000 65535 f \n{string.Concat(rows)}{trailer}");
    }

    [GeneratedRegex("(?<=\n)([0-9]+) 0 obj\n")]
    private static partial Regex NewObject();

    [GeneratedRegex("startxref\n[0-9]+\n")]
    private static partial Regex StartOfTable();
}
