using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Tests.Layout;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>The rules for blocks of the text, each broken once in a letter that has them all.</summary>
public sealed class BlockConformanceTests
{
    private static readonly byte[] Readable =
        PdfExporter.Export(Laid.Lay(AllBlocks.Letter).Paged, PdfProfile.AccessibleArchive, PdfFileFormat.Readable);

    [Fact]
    public void Check_LetterOfAllBlocks_FindsNothing() => ConformanceChecker.AssertConforms(Readable);

    [Theory]
    [InlineData("UA 7.5-1", "/Scope /Row", "/Scope /Raw")]
    [InlineData("UA 7.2-42", "/ColSpan 2", "/ColSpan 1")]
    [InlineData("UA 7.2-42", "/ColSpan 2", "/ColSpan 3")]
    [InlineData("UA 7.2-41", "/RowSpan 2", "/RowSpan 4")]
    [InlineData("UA 7.2-41", "/ColSpan 2", "/ColSpan 0")]
    [InlineData(
        "UA 7.2-15", "(?s)(/S /TD.*?/S /TD)(.*?/S /TD)", "$1/A <</O /Table/RowSpan 2>>$2/A <</O /Table/ColSpan 2>>")]
    [InlineData("UA 7.2-11", "/S /TBody", "/S /THead")]
    [InlineData("UA 7.2-13", "/S /TBody", "/S /TFoot")]
    [InlineData("UA 7.2-39", "(/S /Table.*?/K \\[)(\\d+ 0 R) (\\d+ 0 R)", "$1$3 $2")]
    [InlineData("UA 7.2-5", "/S /Table/", "/S /Sect/")]
    [InlineData("UA 7.2-6", "/S /Table/", "/S /Sect/")]
    [InlineData("UA 7.2-3", "/S /Caption", "/S /P")]
    [InlineData("own: A cell of a table's head heads no column", "/Scope /Column", "/Scope /Row")]
    [InlineData("own: The attributes of a cell have no owner", "/O /Table", "/O /List")]
    [InlineData("own: A table has no header cell", "/S /TH/", "/S /TD/")]
    public void Check_TableBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("UA 7.9-1", "/ID \\(note-\\d\\)", "")]
    [InlineData("UA 7.9-2", "/ID \\(note-2\\)", "/ID (note-1)")]
    [InlineData("own: The tree of names does not lead to note-3", "(/Names.*)\\(note-3\\)", "$1(note-9)")]
    [InlineData("own: The tree of names does not lead to note-1", "/IDTree", "/IDTrex")]
    [InlineData("own: A note does not stand behind its mark", "/S /Reference", "/S /Span")]
    [InlineData("own: A note and its mark have different numbers", "/S /Lbl", "/S /Span")]
    [InlineData("own: The mark of a note leads nowhere", "/S /Link", "/S /Span")]
    [InlineData("own: A link leads nowhere", "/Dest", "/Desx")]
    [InlineData("own: A link leads nowhere", "/Dest \\[\\d+ 0 R", "/Dest [1 0 R")]
    [InlineData("own: Lbl stands in Span", "/S /Note", "/S /Span")]
    public void Check_NoteBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    [Theory]
    [InlineData("UA 7.4.2-1", "/S /H2", "/S /P")]
    [InlineData("UA 7.4.2-1", "/S /H3", "/S /H5")]
    [InlineData("own: Caption stands in P", "/S /Figure", "/S /P")]
    [InlineData("own: Caption stands in Sect", "/S /Table/", "/S /Sect/")]
    [InlineData("own: A figure does not say where it stands", "/Placement /Block", "")]
    [InlineData("UA 7.2-19", "/S /LBody", "/S /L")]
    [InlineData("UA 7.2-20", "/S /LBody", "/S /P")]
    [InlineData("own: A list with labels has the numbering None", "/ListNumbering /Disc", "/ListNumbering /None")]
    [InlineData("own: A list without labels has the numbering Disc", "/ListNumbering /None", "/ListNumbering /Disc")]
    [InlineData("UA 7.1-5", "/S /BlockQuote", "/S /Zitat")]
    public void Check_BlockBroken_Fires(string expected, string pattern, string replacement) =>
        AssertFires(expected, pattern, replacement);

    private static void AssertFires(string expected, string pattern, string replacement) => Assert.Contains(
        ConformanceChecker.Check(BrokenFile.Patch(Readable, pattern, replacement)),
        violation => violation.ToString().StartsWith(expected, StringComparison.Ordinal));
}
