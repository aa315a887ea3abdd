using Amtsbrief.Checking;
using Amtsbrief.Inlines;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Pdf.Tests.Layout;

namespace Amtsbrief.Pdf.Tests.Characters;

/// <summary>
/// Names of people and places keep every character: all of DIN 91379:2022-08 goes through the whole library and comes back
/// out of the file as itself, in all four faces.
/// </summary>
public sealed class Din91379Tests
{
    private const int EntriesOfParagraph = 40;

    private static readonly List<string> Paragraphs =
        [.. Din91379.Printable.Chunk(EntriesOfParagraph).Select(chunk => string.Join(' ', chunk.Select(Bracketed)))];

    private static readonly Dictionary<string, Lazy<byte[]>> Files = new()
    {
        ["plain"] = File(text => text),
        ["strong"] = File(text => new Strong(text)),
        ["emphasis"] = File(text => new Emphasis(text)),
        ["both"] = File(text => new Strong([new Emphasis(text)])),
    };

    public static TheoryData<string> Faces => [.. Files.Keys];

    [Fact]
    public void The_list_is_whole()
    {
        Assert.All(Din91379.Groups, group => Assert.Equal(group.Count, group.Entries.Distinct().Count()));
        Assert.Equal([649, 18, 60, 6, 4, 42, 69, 62], Din91379.Groups.Select(group => group.Count));
        Assert.Equal(149, Din91379.Sequences.Count());
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_entry_comes_out_of_the_file_as_itself(string face)
    {
        using var view = new PdfView(Files[face].Value);
        var text = string.Concat(view.Structure!.Contents.Select(content => view.Marks[content.Page][content.Id].Text));

        Assert.All(Paragraphs, paragraph => Assert.Contains(paragraph, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Pdftotext_reads_every_entry(string face)
    {
        var (_, output) = ExternalTool.Run("pdftotext", Files[face].Value, "-raw", "-enc", "UTF-8", "{}", "-");
        var text = output.ReplaceLineEndings(" ");

        // Spaces at the end of a line are the reader's own, so the entries that are spaces are left to the other test.
        Assert.All(
            Din91379.Printable.Where(entry => !string.IsNullOrWhiteSpace(entry)).Select(Bracketed),
            entry => Assert.Contains(entry, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_code_shows_a_glyph_of_the_font(string face)
    {
        using var view = new PdfView(Files[face].Value);
        var fonts = FontView.ReadAll(view);

        Assert.Contains(fonts, font => font.UsedCodes.Count > 700);
        Assert.All(fonts, font => Assert.All(font.UsedCodes, code => Assert.NotEqual(0, font.GlyphOf(code))));
        ConformanceChecker.AssertConforms(Files[face].Value);
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Marks_stand_over_or_under_their_letter_and_never_beside_it(string face)
    {
        var font = FontFaces.Arimo.Get(bold: face is "strong" or "both", italic: face is "emphasis" or "both");
        var marks = Din91379.Sequences.SelectMany(sequence => PlacedMark.Find(sequence, font)).ToList();

        Assert.InRange(marks.Count, 140, 170);
        Assert.All(marks, mark => Assert.Null(mark.Fault));
    }

    [Fact]
    public void Decomposed_entries_are_printed_as_composed_ones()
    {
        // A letter of the norm's marks behind its base, as some file systems and keyboards write them.
        var composed = Letters.With(new Paragraph("Müller, Žižka, Đặng, \u1E7A, K\u035Fh, C\u0328\u0306"));
        var decomposed = Letters.With(new Paragraph(
            "Mu\u0308ller, Z\u030Ciz\u030Cka, Đa\u0306\u0323ng, U\u0304\u0308, K\u035Fh, C\u0306\u0328"));

        Assert.Equal(
            new PdfRenderer(Letters.Template).Render(composed), new PdfRenderer(Letters.Template).Render(decomposed));
    }

    [Fact]
    public void Control_characters_of_the_norm_are_errors_in_a_letter()
    {
        foreach (var control in Din91379.Controls)
        {
            var finding = Assert.Single(
                LetterCheck.Check(Letters.With(new Paragraph($"a{control}b")), Letters.Template),
                found => found.Severity == Severity.Error);
            Assert.Equal((FindingCodes.ForbiddenCharacter, "body[0].text"), (finding.Code, finding.Path));
        }
    }

    [Fact]
    public void Every_entry_may_stand_in_an_address()
    {
        foreach (var entry in Din91379.Printable.Where(entry => !string.IsNullOrWhiteSpace(entry)))
        {
            var letter = Letters.With(new Paragraph("x"));
            var recipient = (PostalRecipient)letter.Recipient;

            Assert.DoesNotContain(
                LetterCheck.Check(letter with { Recipient = recipient with { Names = [entry] } }, Letters.Template),
                finding => finding.Severity == Severity.Error);
        }
    }

    // Brackets keep entries that are spaces from meeting other spaces.
    private static string Bracketed(string entry) => $"({entry})";

    private static Lazy<byte[]> File(Func<string, Inline> style) => new(() =>
    {
        var letter = Letters.With(Paragraphs.Select(text => new Paragraph([style(text)])));
        Assert.DoesNotContain(LetterCheck.Check(letter, Letters.Template), finding => finding.Severity == Severity.Error);
        return new PdfRenderer(Letters.Template).Render(letter);
    });
}
