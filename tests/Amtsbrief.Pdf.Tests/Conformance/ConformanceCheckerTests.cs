using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Tests.Export;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Conformance;

public sealed class ConformanceCheckerTests
{
    private static readonly byte[] Readable =
        PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive, PdfFileFormat.Readable);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Check_WholeLetter_FindsNothing(bool readable) =>
        ConformanceChecker.AssertConforms(PdfExporter.Export(
            InventedLetter.Full,
            PdfProfile.AccessibleArchive,
            readable ? PdfFileFormat.Readable : PdfFileFormat.Compact));

    [Fact]
    public void Check_PatchThatChangesNothing_FindsNothing() =>
        ConformanceChecker.AssertConforms(BrokenFile.Patch(Readable, "/Marked true", "/Marked true"));

    [Theory]
    [InlineData("A 6.1.2-1", "%PDF-1.7", "%PDF-1.9")]
    [InlineData("A 6.1.2-2", "%\u00E2\u00E3", "%ab")]
    [InlineData("A 6.1.3-1", "/ID \\[", "/IX [")]
    [InlineData("A 6.1.3-3", "%%EOF\n$", "%%EOF\n\n")]
    [InlineData("A 6.5.1-1", "/S /URI", "/S /JavaScript")]
    [InlineData("A 6.5.2-1", "/Type /Catalog", "/Type /Catalog/AA <<>>")]
    [InlineData("A 6.1.7.2-1", "/Filter /FlateDecode", "/Filter /LZWDecode")]
    public void Check_FileBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("UA 7.1-8", "/Type /Metadata", "/Type /Metadatx")]
    [InlineData("UA 6.2-1", "/Marked true", "/Marked false")]
    [InlineData("UA 7.1-4", "/Marked true", "/Marked true/Suspects true")]
    [InlineData("UA 7.2-34", "/Lang \\(de-DE\\)", "")]
    [InlineData("UA 7.2-29", "/Lang \\(de-DE\\)", "/Lang (de_DE)")]
    [InlineData("UA 7.2-29", "/Lang \\(en\\)", "/Lang (englischsprachig)")]
    [InlineData("UA 7.1-10", "/DisplayDocTitle true", "/DisplayDocTitle false")]
    [InlineData("UA 7.1-11", "/StructTreeRoot [0-9]+ 0 R", "")]
    [InlineData("A 6.11-1", "/Type /Catalog", "/Type /Catalog/NeedsRendering true")]
    public void Check_CatalogBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("A 6.6.4-1", "(pdfa/ns/id/\">)A<", "$1B<")]
    [InlineData("A 6.6.4-1", "pdfaid", "pdfaix")]
    [InlineData("UA 5-1", "(pdfua/ns/id/\">)1<", "${1}2<")]
    [InlineData("UA 7.1-9", "x-default", "x-defaulx")]
    [InlineData("A 6.6.2.3.1-2: creator", "rdf:Seq", "rdf:Bag")]
    [InlineData("A 6.6.2.3.1-2: CreateDate", "T00:00:00Z</xmp:C", "T00.00:00Z</xmp:C")]
    [InlineData("A 6.6.2.3.1-1", "pdfuaid</", "pdfuaix</")]
    [InlineData("A 6.6.2.1-2", "id=\"W5M0MpCehiHzreSzNTczkc9d\"", "bytes=\"5M0MpCehiHzreSzNTcz9d\"")]
    [InlineData("A 6.6.2.1-4", "</x:xmpmeta>", "</x:xmpmetx>")]
    [InlineData("A 6.6.2.1-5", "xmp:ModifyDate", "xmp:CreateDate")]
    [InlineData("own: /Info and XMP differ in Author", "/Author \\(S", "/Author (Landess")]
    [InlineData("own: The metadata are compressed", "/Subtype /XML", "/Subtype /XML/Filter /FlateDecode")]
    public void Check_MetadataBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("A 6.2.4.3-2", "/OutputIntents", "/OutputIntentx")]
    [InlineData("A 6.2.3-1", "/N 3", "/N 4")]
    [InlineData("A 6.2.3-1", "mntrRGB ", "mntrCMYK")]
    [InlineData("A 6.2.4.3-3: Page", "0 \\.2 \\.6 rg", "0 0 .2 1 k")]
    [InlineData("A 6.2.4.3-3: An image", "/ColorSpace /DeviceRGB", "/ColorSpace /DeviceCMYK")]
    [InlineData("A 6.2.8-3", "/Subtype /Image", "/Subtype /Image/Interpolate true")]
    [InlineData("A 6.2.8-4", "(DeviceRGB/BitsPerComponent) 8", "$1 5")]
    public void Check_ColorBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("UA 7.21.4.1-1", "/FontFile2", "/FontFileX")]
    [InlineData("UA 7.21.4.1-2", "stream\n\0\0\0", "stream\n\0\0\u007F")]
    [InlineData("UA 7.21.3.2-1", "/CIDToGIDMap", "/CIDToGIDMax")]
    [InlineData("UA 7.21.4.2-2", "/StemV", "/CIDSet 1 0 R/StemV")]
    [InlineData("A 6.2.11.2-3", "/FontName /", "/FontName /X")]
    [InlineData("UA 7.21.8-1", "\\[<0005", "[<0000")]
    [InlineData("UA 7.21.5-1", "/W \\[1 \\[278", "/W [1 [258")]
    [InlineData("UA 7.21.7-1", "/ToUnicode", "/ToUnicodx")]
    [InlineData("UA 7.21.7-2", "<0001><....>", "<0001><0000>")]
    [InlineData("A 6.2.11.7.3-1", "<0001><....>", "<0001><E000>")]
    public void Check_FontBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("UA 7.1-3: Page 1 paints (TJ)", "/P<</MCID 1>>BDC", "/P<</MCIX 1>>BDC")]
    [InlineData("UA 7.1-3: Page 1 paints (S)", "/Artifact(<</Type /Layout>>BDC\n\\.502)", "/ArtifacX$1")]
    [InlineData("UA 7.1-3: Page 1 paints (Do)", "/Figure<</MCID", "/Figure<</MCIX")]
    [InlineData("UA 7.1-1", "ET\nEMC\n/Artifact", "ET\n   \n/Artifact")]
    [InlineData("UA 7.1-2", "S\nEMC\n/Figure", "S\n   \n/Figure")]
    [InlineData("A 6.1.13-8", "\\[<0005.{56}", "q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q [<")]
    [InlineData("own: Page 1 uses the number 2 twice", "/P<</MCID 3>>", "/P<</MCID 2>>")]
    [InlineData("own: Page 1 has an artifact without type", "/Type /Layout", "/TypX /Layout")]
    [InlineData("own: Page 1 leaves marked content open", "ET\nEMC\n/Artifact", "ET\n   \n/Artifact")]
    [InlineData("own: Page 1: no word space", "00220014002500010029", "00220014>-900  <0029")]
    [InlineData("own: Page 1: no word space", "0001(>\\]TJ\n0 -14)", "0022$1")]
    public void Check_ContentBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("UA 7.1-1", "EMC\n/Artifact<</Type /Pagination/Subtype /Footer>>BDC", "   \n/Artifact BMC                                    ")]
    [InlineData("own: Page 1 has tagged content inside tagged content", "ET\nEMC\n/H1", "ET\n   \n/H1")]
    [InlineData(
        "own: Page 1 closes marked content that is not open", "/Artifact<</Type /Layout>>BDC", "                             ")]
    [InlineData("own: Page 1 has marked content that crosses a text object", "ET\nEMC\n/H1", "EMC\nET\n/H1")]
    public void Check_MarksBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Fact]
    public void Check_NumberInsideOfTaggedContent_Fires()
    {
        var glyphs = Shaper.Shape("k\u0300a", FontFaces.Arimo.Regular, "de-DE").Glyphs;
        var letter = InventedLetter.OneRun(new GlyphRun(FontFaces.Arimo.Regular, 11.Pt, 0, [.. glyphs]));
        var file = PdfExporter.Export(letter, PdfProfile.AccessibleArchive, PdfFileFormat.Readable);

        ConformanceChecker.AssertConforms(file);
        AssertFires(
            "own: Page 1 has tagged content inside tagged content",
            BrokenFile.Patch(file, "/Span<</ActualText", "/Span<</MCID 9/Xxx"));
    }

    [Theory]
    [InlineData("UA 7.1-5", "/S /H1", "/S /Betreff")]
    [InlineData("UA 7.1-12", "(/S /H1)/P", "$1/X")]
    [InlineData("UA 7.1-3: Sequence", "/ParentTree ", "/ParentTrex ")]
    [InlineData("UA 7.4.2-1", "/S /H1", "/S /H2")]
    [InlineData("own: The top of the tree", "/S /Document", "/S /Sect")]
    [InlineData("own: H1 is empty", "(/S /H1.*)/K 2", "$1")]
    [InlineData("own: The tree names sequence 99", "/K 6/", "/K 99/")]
    [InlineData("own: The tree reads page 1 in another order", "(/S /Document.*/K \\[)(\\d+ 0 R) (\\d+ 0 R)", "$1$3 $2")]
    public void Check_TreeBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("UA 7.2-19", "/S /LI/", "/S /P/")]
    [InlineData("UA 7.2-18", "/S /LI/", "/S /P/")]
    [InlineData("UA 7.2-20", "/S /Lbl/", "/S /P/")]
    [InlineData("UA 7.2-17", "/S /L/", "/S /P/")]
    [InlineData("UA 7.2-3", "/S /L/", "/S /Table/")]
    [InlineData("UA 7.2-36", "/S /L/", "/S /THead/")]
    [InlineData("UA 7.2-37", "/S /L/", "/S /TBody/")]
    [InlineData("UA 7.2-10", "/S /L/", "/S /TR/")]
    [InlineData("UA 7.2-4", "/S /LI/", "/S /TR/")]
    [InlineData("UA 7.2-8", "/S /Lbl/", "/S /TH/")]
    [InlineData("UA 7.2-9", "/S /Lbl/", "/S /TD/")]
    [InlineData("UA 7.5-1", "/S /Lbl/", "/S /TH/")]
    [InlineData("own: A table has no header cell", "/S /L/", "/S /Table/")]
    [InlineData("own: Text stands straight in LI", "/S /Lbl/", "/S /LI/")]
    [InlineData("own: A list with labels has the numbering None", "/ListNumbering /Decimal", "/ListNumbering /None")]
    [InlineData("own: A list with labels has the numbering .", "/ListNumbering", "/ListNumberinx")]
    public void Check_NestingBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("UA 7.3-1", "/Alt \\([^)]*\\)", "")]
    [InlineData("UA 7.3-1", "/Alt \\([^)]*\\)", "/Alt ()")]
    [InlineData("own: An image is tagged as P", "/S /Figure", "/S /P")]
    [InlineData("own: A figure does not say where it stands", "/BBox", "/BBoX")]
    [InlineData("UA 7.18.3-1", "/Tabs /S", "/Tabs (S)")]
    [InlineData("UA 7.18.5-1", "/StructParent 2", "")]
    [InlineData("UA 7.18.5-1", "/S /Link", "/S /Span")]
    [InlineData("UA 7.18.5-2", "/Contents \\([^)]*\\)", "/Contents ()")]
    [InlineData("A 6.3.2-2", "/F 4", "/F 0")]
    [InlineData("A 6.3.2-2", "/F 4", "/F 6")]
    [InlineData("own: An element Link does not hold its annotation", "/Obj \\d+ 0 R", "/Obj 1 0 R")]
    [InlineData("own: An element Link has no text", "(/S /Link.*?/K \\[)4 7? ?", "$1")]
    [InlineData("own: The number 2 is used for two", "/StructParent 3", "/StructParent 2")]
    [InlineData("own: A link has a border", "/Border \\[0 0 0\\]", "")]
    public void Check_FigureOrLinkBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    private static void AssertFires(string expected, string pattern, string replacement) =>
        AssertFires(expected, BrokenFile.Patch(Readable, pattern, replacement));

    private static void AssertFires(string expected, byte[] file)
    {
        var violations = ConformanceChecker.Check(file);
        Assert.Contains(violations, violation => violation.ToString().StartsWith(expected, StringComparison.Ordinal));
    }
}
