using System.Diagnostics;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Tests.Text;

/// <summary>Compares lines with those of LibreOffice Writer, which sets Arial's metric twin Liberation Sans.</summary>
public sealed class LibreOfficeBreaksTests
{
    private const string Sample =
        "Sehr geehrte Damen und Herren, die Gemeindeverwaltung Lindenhausen prüft derzeit, wie sich der barrierefreie "
        + "Umbau der Bushaltestellen an der Ringstraße beschleunigen lässt. Für die Öffentlichkeitsbeteiligung – sie "
        + "beginnt am 4. Mai 2026 "
        + "– liegen die Planungsunterlagen im Rathaus aus, Zimmer 2.14. Anregungen nehmen wir schriftlich, telefonisch oder bei "
        + "der Bürgerversammlung entgegen; über das Ergebnis der Abwägung unterrichten wir die Anwohnerinnen und Anwohner der "
        + "Tempelhofer und der Wilhelm-Tell-Straße. Die Verkehrsbetriebe Talwerke-Westerau richten während der Bauarbeiten "
        + "Ersatzhaltestellen ein. Bitte beachten Sie die geänderten Abfahrtszeiten der Linien 7 und 12.";

    private static readonly int[] Widths = [45, 60, 70, 80, 90, 100, 110, 120, 127, 165];

    [Fact]
    public void Lines_break_where_LibreOffice_breaks_them() => AssertAlike(Widths.Select(width => width.Mm.Twips), hyphenate: true, int.MaxValue);

    // The least rooms in whole twips in which so many words fit by their advances, and the next two. What fits only when it
    // is rounded is left to LibreOffice, so lines further down, whose room is by chance, are not compared.
    [Fact]
    public void Lines_that_are_full_to_a_twip_break_where_LibreOffice_breaks_them()
    {
        var words = Sample.Split(' ');
        var rooms = Enumerable.Range(6, 8).Select(count => ParagraphBreaker.Break(
            [Text(string.Join(' ', words.Take(count)), hyphenate: false)], 1000.Mm, HyphenationRules.Usual)[0].Width.Emu);

        AssertAlike(rooms.SelectMany(room => Enumerable.Range((room + 634) / 635, 3)), hyphenate: false, lines: 1);
    }

    private static void AssertAlike(IEnumerable<int> widths, bool hyphenate, int lines)
    {
        string folder = Directory.CreateTempSubdirectory("amtsbrief-lines-").FullName;
        var twips = widths.Distinct().ToList();
        try
        {
            foreach (int width in twips)
            {
                File.WriteAllText(Path.Combine(folder, $"{width}.fodt"), Document(width, hyphenate));
            }

            Run("soffice", [
                "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir",
                folder,
                .. twips.Select(width => Path.Combine(folder, $"{width}.fodt"))]);
            string fonts = Run("pdffonts", [Path.Combine(folder, $"{twips[0]}.pdf")]);
            NeedTool(fonts.Contains("LiberationSans", StringComparison.Ordinal), "the font Liberation Sans");
            Assert.All(twips, width => Assert.Equal(
                Run("pdftotext", ["-layout", Path.Combine(folder, $"{width}.pdf"), "-"])
                    .Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Take(lines),
                Lines(width, hyphenate).Take(lines)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static StyledText Text(string text, bool hyphenate) =>
        new(text, FontFaces.Arimo.Regular, 11.Pt, "de-DE", hyphenate);

    private static IEnumerable<string> Lines(int twips, bool hyphenate) =>
        ParagraphBreaker.Break(
                [Text(Sample, hyphenate)], Length.FromEmu(635 * twips), new HyphenationRules(HyphenationStyle.AsWordProcessors))
            .Select(line => line.Text.TrimEnd(' ').Replace('\u00AD', '-'));

    private static string Run(string tool, string[] arguments)
    {
        ProcessStartInfo start = new(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.Result);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            NeedTool(found: false, $"the tool {tool}");
            throw;
        }
    }

    private static void NeedTool(bool found, string what)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.True(found, $"CI needs {what}.");
        }

        Assert.SkipUnless(found, $"Needs {what}.");
    }

    private static string Document(int twips, bool hyphenate) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
            office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
          <office:font-face-decls><style:font-face style:name="F" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
          <office:styles><style:style style:name="Standard" style:family="paragraph">
            <style:text-properties style:font-name="F" fo:font-size="11pt" fo:language="de" fo:country="DE" fo:hyphenate="{(hyphenate ? "true" : "false")}"
              fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2" style:letter-kerning="true"/>
          </style:style></office:styles>
          <office:automatic-styles><style:page-layout style:name="P">
            <style:page-layout-properties fo:page-width="{Points(twips + 2000)}pt" fo:page-height="297mm" fo:margin="50pt"/>
          </style:page-layout></office:automatic-styles>
          <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"/></office:master-styles>
          <office:body><office:text><text:p text:style-name="Standard">{Sample}</text:p></office:text></office:body>
        </office:document>
        """;

    private static string Points(int twips) => (twips / 20.0).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
