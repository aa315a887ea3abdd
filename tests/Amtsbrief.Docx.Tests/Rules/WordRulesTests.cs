using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>Each rule fires on a file that breaks it, and on no other part of a good file.</summary>
public sealed class WordRulesTests
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XNamespace R = DocxFile.R;

    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const string Numbering = "word/numbering.xml";
    private const string Notes = "word/footnotes.xml";
    private const string DocumentLinks = "word/_rels/document.xml.rels";

    private static readonly Dictionary<string, Func<DocxFile, DocxFile>> Damages = new()
    {
        ["content types"] = file => file.With("word/media/image2.gif", [1]),
        ["relationship targets"] = file => file.Without("word/footer2.xml"),
        ["orphaned parts"] = file => file.With("word/media/image9.png", [1]),
        ["relationship ids"] = file => file.With(DocumentLinks, xml => Link(xml, "footer2").Remove()),
        ["unused relationships"] = file => file.With(Document, xml => First(xml, "hyperlink").Remove()),
        ["external links"] = file => file.With(DocumentLinks, xml => Link(xml, "link1").Attribute("TargetMode")!.Remove()),
        ["headers and footers"] = file => file.With(
            Document, xml => First(xml, "headerReference").SetAttributeValue(R + "id", "styles")),
        ["style ids"] = file => file.With(Styles, xml => First(xml, "style").AddAfterSelf(First(xml, "style"))),
        ["style names"] = file => file.With(
            Styles, xml => First(xml, "name").SetAttributeValue(W + "val", "Betreff")),
        ["style references"] = file => file.With(Document, xml => First(xml, "pStyle").SetAttributeValue(W + "val", "Fremd")),
        ["style kinds"] = file => file.With(
            Document, xml => First(xml, "pStyle").SetAttributeValue(W + "val", "Hyperlink")),
        ["style loops"] = file => file.With(
            Styles, xml => First(xml, "name").AddAfterSelf(new XElement(W + "basedOn", new XAttribute(W + "val", "Betreff")))),
        ["drawing ids"] = file => file.With("word/header1.xml", xml =>
        {
            foreach (var drawing in xml.Descendants().Where(element => element.Name.LocalName == "docPr"))
            {
                drawing.SetAttributeValue("id", "1");
            }
        }),
        ["cells"] = file => file.With(
            Document, xml => First(xml, "p").AddBeforeSelf(
                new XElement(W + "tbl", new XElement(W + "tr", new XElement(W + "tc"))))),
        ["stories"] = file => file.With("word/footer2.xml", xml => xml.Root!.RemoveNodes()),
        ["spaces"] = file => file.With(Document, xml => First(xml, "t").Value = " davor"),
        ["bookmarks"] = file => file.With(
            Document, xml => First(xml, "r").AddBeforeSelf(new XElement(W + "bookmarkStart", new XAttribute(W + "id", "0")))),
        ["fields"] = file => file.With(
            Document, xml => First(xml, "r").Add(new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "begin")))),
        ["rows"] = file => file.With(Document, xml => First(xml, "gridCol").AddAfterSelf(First(xml, "gridCol"))),
        ["table widths"] = file => file.With(Document, xml => First(xml, "tcW").SetAttributeValue(W + "w", "1")),
        ["merged cells"] = file => file.With(Document, xml => First(xml, "vMerge").SetAttributeValue(W + "val", "continue")),
        ["header rows"] = file => file.With(Document, xml => First(xml, "trPr").Element(W + "tblHeader")!.Remove()),
        ["parted tables"] = file => file.With(Document, xml => First(xml, "tbl").AddAfterSelf(First(xml, "tbl"))),
        ["numbering ids"] = file => file.With(Numbering, xml => First(xml, "num").AddAfterSelf(First(xml, "num"))),
        ["numbering references"] = file => file.With(Numbering, xml => First(xml, "lvl").Remove()),
        ["numbering styles"] = file => file.With(
            Numbering, xml => First(xml, "pStyle").SetAttributeValue(W + "val", "BodyText")),
        ["note separators"] = file => file.With(Notes, xml => First(xml, "footnote").Remove()),
        ["note references"] = file => file.With(Document, xml => First(xml, "footnoteReference").Remove()),
        ["note numbers"] = file => file.With(Notes, xml => First(xml, "footnoteRef").Remove()),
        ["images"] = file => file.With(Document, xml => xml.Descendants().First(element => element.Name.LocalName == "blip")
            .SetAttributeValue(R + "embed", "styles")),
        ["element order"] = file => file.With(Document, xml => First(xml, "pStyle").AddBeforeSelf(new XElement(W + "jc"))),
    };

    public static TheoryData<string> Rules() => [.. WordRules.All.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Given_a_damaged_file_When_checked_Then_its_rule_fires(string rule)
    {
        var file = new DocxFile(TestFiles.Every);
        Assert.Empty(WordRules.All[rule](file));
        Assert.NotEmpty(WordRules.All[rule](Damages[rule](file)));
    }

    private static XElement First(XDocument xml, string name) => xml.Descendants(W + name).First();

    private static XElement Link(XDocument xml, string id) =>
        xml.Root!.Elements().First(link => (string?)link.Attribute("Id") == id);
}
