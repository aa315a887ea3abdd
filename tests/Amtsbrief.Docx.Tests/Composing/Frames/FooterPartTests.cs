using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing.Frames;

public sealed class FooterPartTests
{
    private const string First = "word/footer2.xml";

    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Given_columns_When_composed_Then_they_are_read_one_after_the_other()
    {
        var file = Render(FramedLetters.TwoColumns);
        var row = Assert.Single(file.Xml(First).Descendants(W + "tr"));
        Assert.Equal(
            [
                "Landesamt für Musterwesen|Postanschrift:Probeplatz 740213 Düsseldorf",
                "Sprechzeiten:montags bis freitags8 bis 12\u00A0Uhrdonnerstags auch 14 bis 18\u00A0Uhr",
                "E-Mail: post@musterwesen.example|Telefon: 0211\u00A0855-5",
            ],
            row.Elements(W + "tc").Select(cell => string.Join('|', cell.Elements(W + "p").Select(Text))));
        Assert.Empty(file.Xml(First).Descendants(W + "tblBorders"));
    }

    [Fact]
    public void Given_columns_When_composed_Then_their_cells_begin_where_the_columns_do()
    {
        var table = Render(FramedLetters.TwoColumns).Xml(First).Descendants(W + "tbl").Single();
        Assert.Equal(
            [55.Mm, 57.5.Mm, 52.5.Mm], table.Descendants(W + "gridCol").Select(column => Twips(column, "w")));
        Assert.Equal(
            [5.Mm, 5.Mm, Length.Zero],
            table.Descendants(W + "tcMar").Select(margin => Twips(margin.Elements().Single(), "w")));
    }

    [Fact]
    public void Given_free_columns_When_composed_Then_the_table_begins_where_the_first_text_does()
    {
        var footer = new Footer
        {
            Columns = [new([HeadDetail.Unit], 30.Mm), new([HeadDetail.AgencyMail], 60.Mm), new([HeadDetail.Unit])],
        };
        var table = Render(footer).Xml(First).Descendants(W + "tbl").Single();
        Assert.Equal(35.Mm, Twips(table.Descendants(W + "tblInd").Single(), "w"));
        Assert.Equal(60.Mm, Twips(Assert.Single(table.Descendants(W + "gridCol")), "w"));
    }

    [Fact]
    public void Given_one_column_When_composed_Then_there_is_no_table()
    {
        var part = Render(FramedLetters.OneColumn).Xml(First);
        Assert.Empty(part.Descendants(W + "tbl"));
        Assert.Equal(
            ["E-Mail: post@musterwesen.example", "Internet: www.musterwesen.example"], part.Descendants(W + "p").Select(Text));
    }

    [Fact]
    public void Given_links_in_a_footer_When_composed_Then_they_lead_through_its_own_relationships()
    {
        var file = Render(FramedLetters.OneColumn);
        var links = file.Xml("word/_rels/footer2.xml.rels").Root!.Elements().Select(link => (string)link.Attribute("Target")!);
        Assert.Equal(["mailto:post@musterwesen.example", "https://www.musterwesen.example"], links);
    }

    [Fact]
    public void Given_no_footer_When_composed_Then_the_first_page_has_one_line_without_text()
    {
        var file = new DocxFile(TestFiles.Render(FramedLetters.Lines(1), BuiltInTemplates.Din5008FormB));
        Assert.Equal("", Assert.Single(file.Xml(First).Descendants(W + "p")).Value);
    }

    private static DocxFile Render(Footer footer) => new(TestFiles.Render(
        FramedLetters.Lines(1), BuiltInTemplates.Din5008FormB with { Footer = footer }));

    private static string Text(XElement paragraph) => string.Concat(
        paragraph.Descendants().Select(part => part.Name.LocalName switch { "t" => part.Value, "noBreakHyphen" => "-", _ => "" }));

    // Exact to a twip.
    private static Length Twips(XElement element, string attribute)
    {
        var twips = (int)element.Attribute(W + attribute)!;
        return Length.FromMillimetres(Math.Round(Length.FromPoints(twips / 20.0).Millimetres, 1));
    }
}
