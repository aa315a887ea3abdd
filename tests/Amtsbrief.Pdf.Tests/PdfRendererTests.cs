using System.Globalization;
using Amtsbrief.Checking;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Pdf.Tests.Export.Images;
using Amtsbrief.Pdf.Tests.Layout;
using Amtsbrief.Templates;
using UglyToad.PdfPig;

namespace Amtsbrief.Pdf.Tests;

public sealed class PdfRendererTests
{
    private const int Threads = 16;

    private static readonly PdfRenderer Renderer = new(BuiltInTemplates.Din5008FormB);
    private static readonly Letter Letter = WithLetterhead(TestImages.Logo);

    [Fact]
    public void The_stream_gets_the_file_and_stays_open()
    {
        using var stream = new MemoryStream();
        stream.WriteByte(7);

        Renderer.Render(Letter, stream);

        Assert.True(stream.CanWrite);
        Assert.Equal([7, .. Renderer.Render(Letter)], stream.ToArray());
    }

    [Fact]
    public void A_letter_with_errors_writes_nothing()
    {
        using var stream = new MemoryStream();

        Assert.Throws<LetterInvalidException>(() => Renderer.Render(Letter with { Subject = [] }, stream));
        Assert.Throws<LetterInvalidException>(() => Renderer.Render(WithLetterhead(BrokenPng), stream));

        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void A_stream_that_refuses_throws_its_own_exception()
    {
        using var stream = new MemoryStream([], writable: false);

        Assert.Throws<NotSupportedException>(() => Renderer.Render(Letter, stream));
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Assert.Equal("template", Assert.Throws<ArgumentNullException>(() => new PdfRenderer(null!)).ParamName);
        Assert.Equal("letter", Assert.Throws<ArgumentNullException>(() => Renderer.Render(null!)).ParamName);
        Assert.Equal("letter", Assert.Throws<ArgumentNullException>(() => Renderer.Render(null!, Stream.Null)).ParamName);
        Assert.Equal("output", Assert.Throws<ArgumentNullException>(() => Renderer.Render(Letter, null!)).ParamName);
    }

    [Fact]
    public void All_findings_of_the_check_come_at_once()
    {
        var letter = Letter with { Subject = [], Salutation = [], Closing = "\t", Language = "Deutsch?" };

        var error = Assert.Throws<LetterInvalidException>(() => Renderer.Render(letter));

        Assert.Equal(LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB), error.Findings);
        Assert.True(error.Findings.Count >= 4);
    }

    [Fact]
    public void A_letterhead_that_cannot_be_read_to_its_end_is_a_finding_with_the_reason()
    {
        var letter = WithLetterhead(BrokenPng) with { Salutation = [] };

        var error = Assert.Throws<LetterInvalidException>(() => Renderer.Render(letter));

        Assert.Equal(
            [(FindingCodes.NoSalutation, Severity.Info), (FindingCodes.UnreadableImage, Severity.Error)],
            error.Findings.Select(finding => (finding.Code, finding.Severity)));
        var finding = error.Findings[^1];
        Assert.Equal("sender.letterhead.data", finding.Path);
        Assert.Contains("checksum", finding.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(finding.ToString(), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_setting_and_reading_can_tell_is_found_together()
    {
        var word = new string('8', 200);
        var letter = Letters.With(new Paragraph(word)) with { Sender = WithLetterhead(BrokenPng).Sender };

        var error = Assert.Throws<LetterInvalidException>(() => Renderer.Render(letter));

        Assert.Equal(
            [FindingCodes.UnreadableImage, FindingCodes.WordTooWide], error.Findings.Select(finding => finding.Code));
    }

    public static TheoryData<PdfProfile> Profiles => [PdfProfile.AccessibleArchive, PdfProfile.Accessible, PdfProfile.Archive];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_profile_decides_about_tags_and_output_intent(PdfProfile profile)
    {
        var file = new PdfRenderer(BuiltInTemplates.Din5008FormB, profile).Render(Letter);

        using var view = new PdfView(file);
        Assert.Equal(profile.RequiresTagging, view.Structure is not null);
        Assert.Equal(profile.RequiresOutputIntent, view.Get(view.Catalog, "OutputIntents") is not null);
    }

    [Fact]
    public void Without_a_profile_both_standards_are_kept()
    {
        var file = Renderer.Render(Letter);

        Assert.Equal(new PdfRenderer(BuiltInTemplates.Din5008FormB, PdfProfile.AccessibleArchive).Render(Letter), file);
        ConformanceChecker.AssertConforms(file);
        using var document = PdfDocument.Open(file);
        Assert.Equal(1, document.NumberOfPages);
    }

    [Fact]
    public void No_culture_changes_a_byte()
    {
        var expected = Renderer.Render(Letter);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = "·";
            odd.NumberFormat.NegativeSign = "neg";
            odd.NumberFormat.NumberGroupSeparator = "";
            odd.DateTimeFormat.DateSeparator = "~";
            odd.DateTimeFormat.TimeSeparator = "~";
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (odd, odd);

            Assert.Equal(expected, Renderer.Render(Letter));
            Assert.Equal(expected, new PdfRenderer(BuiltInTemplates.Din5008FormB).Render(Letter));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Many_threads_write_the_same_bytes()
    {
        var files = new byte[Threads][];
        Parallel.For(0, Threads, index => files[index] = Renderer.Render(Letter));

        Assert.All(files, file => Assert.Equal(files[0], file));
    }

    // Whole to the eye of who reads the header only: the pixels fail their checksum.
    [Fact]
    public void A_letterhead_of_paths_stays_paths_in_a_file_that_conforms()
    {
        var pdf = Renderer.Render(WithLetterhead(Drawings.Full));

        ConformanceChecker.AssertConforms(pdf);
        using var document = PdfDocument.Open(pdf);
        Assert.Empty(document.GetPage(1).GetImages());
        Assert.InRange(document.GetPage(1).Paths.Count, 11, 30);
    }

    private static byte[] BrokenPng
    {
        get
        {
            var file = (byte[])TestImages.Logo.Clone();
            file[file.AsSpan().IndexOf("IDAT"u8) + 12] ^= 0xFF;
            return file;
        }
    }

    private static Letter WithLetterhead(byte[] file)
    {
        var letter = Letters.With(new Paragraph(Letters.Sentences));
        return letter with
        {
            Sender = letter.Sender with
            {
                Letterhead = new LetterImage { Data = [.. file], AlternativeText = "Stadt Musterstadt" },
            },
        };
    }
}
