using System.Text;
using Amtsbrief.Measuring.Pages;
using Amtsbrief.Measuring.Tests.Drawn;

namespace Amtsbrief.Measuring.Tests.Pages;

public sealed class UnusableFilesTests
{
    private const int Broken = 400;

    public static TheoryData<string, UnusablePdfReason> Files => new()
    {
        { "", UnusablePdfReason.NoPdf },
        { "  \n", UnusablePdfReason.NoPdf },
        { "Sehr geehrte Damen und Herren,", UnusablePdfReason.NoPdf },
        { "PK\u0003\u0004word/document.xml", UnusablePdfReason.NoPdf },
        { "%PDF-1.7\n", UnusablePdfReason.Damaged },
        { "%PDF-1.7\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF", UnusablePdfReason.Damaged },
        { Minimal("<</Type/Pages/Kids[]/Count 0>>", ""), UnusablePdfReason.Damaged },
        { Minimal("<</Type/Pages/Kids[2 0 R]/Count 1>>", ""), UnusablePdfReason.Damaged },
        { Encrypted, UnusablePdfReason.Encrypted },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Given_a_file_that_is_no_readable_pdf_when_measured_then_it_says_why(string file, UnusablePdfReason reason)
    {
        var error = Assert.Throws<UnusablePdfException>(() => LetterMeasurer.Measure(Encoding.Latin1.GetBytes(file)));

        Assert.Equal(reason, error.Reason);
        Assert.Matches(@"^The (file|pages) .+\.", error.Message);
    }

    [Fact]
    public void Given_blank_pages_when_measured_then_it_says_that_there_is_no_text()
    {
        var error = Assert.Throws<UnusablePdfException>(() => MeasuredPdf.Read(new Canvas().NewPage().Build()));

        Assert.Equal(UnusablePdfReason.NoText, error.Reason);
        Assert.DoesNotContain("image", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_scan_when_measured_then_it_says_that_there_are_only_images()
    {
        var scan = new Canvas().Image(0, 0, 210, 297).InvisibleText(25, 100, "Sehr geehrte Damen und Herren,");
        var error = Assert.Throws<UnusablePdfException>(() => MeasuredPdf.Read(scan.Build()));

        Assert.Equal(UnusablePdfReason.NoText, error.Reason);
        Assert.Contains("images", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_null_when_measured_then_it_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => LetterMeasurer.Measure((byte[])null!));

    /// <summary>Files that were right once: either they can still be measured, or it is said why not.</summary>
    [Fact]
    public void Given_files_broken_anywhere_when_measured_then_nothing_else_is_thrown()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var right = DrawnLetter.FormB.Build();
        for (var round = 0; round < Broken; round++)
        {
            var file = Break(right, random);
            var error = Record.Exception(() => LetterMeasurer.Measure(file));

            Assert.True(error is null or UnusablePdfException, $"seed {seed}, round {round}: {error}");
        }
    }

    private static byte[] Break(byte[] right, Random random)
    {
        var file = right[..(random.Next(4) == 0 ? random.Next(right.Length) : right.Length)];
        for (var count = random.Next(1, 30); count > 0 && file.Length > 0; count--)
        {
            // What is written between the streams matters most.
            var digit = random.Next(2) == 0;
            file[random.Next(file.Length)] = digit ? (byte)random.Next('0', '9' + 1) : (byte)random.Next(256);
        }

        return file;
    }

    private static string Encrypted => Minimal(
        "<</Type/Pages/Kids[]/Count 0>>",
        $"/Encrypt<</Filter/Standard/V 1/R 2/O<{new string('1', 64)}>/U<{new string('2', 64)}>/P -4>>"
        + "/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]");

    private static string Minimal(string pages, string trailer)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", pages];
        var places = objects.Select((text, index) =>
        {
            var place = file.Length;
            file.Append(null, $"{index + 1} 0 obj\n{text}\nendobj\n");
            return place;
        }).ToList();
        var table = file.Length;
        file.Append("xref\n0 3\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(null, $"{place:D10} 00000 n \n"));
        file.Append(null, $"trailer\n<</Size 3/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToString();
    }
}
