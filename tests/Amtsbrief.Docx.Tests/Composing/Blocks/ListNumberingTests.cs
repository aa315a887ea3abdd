using System.Xml.Linq;
using Amtsbrief.Blocks;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Docx.Tests.Rules;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing.Blocks;

public sealed class ListNumberingTests
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XName Val = W + "val";

    [Theory]
    [InlineData(ListStyle.Bullet, "bullet", "•")]
    [InlineData(ListStyle.Arabic, "decimal", "%1.")]
    [InlineData(ListStyle.LowerLetter, "lowerLetter", "%1)")]
    [InlineData(ListStyle.UpperLetter, "upperLetter", "%1)")]
    [InlineData(ListStyle.LowerRoman, "lowerRoman", "%1.")]
    [InlineData(ListStyle.UpperRoman, "upperRoman", "%1.")]
    public void Given_a_style_When_composed_Then_Word_counts_by_it(ListStyle style, string format, string text)
    {
        var level = Numbering(List(style)).Descendants(W + "lvl").First();
        Assert.Equal(format, (string?)level.Element(W + "numFmt")?.Attribute(Val));
        Assert.Equal(text, (string?)level.Element(W + "lvlText")?.Attribute(Val));
        Assert.Equal(style == ListStyle.Bullet, level.Descendants(W + "rFonts").Any());
    }

    [Fact]
    public void Given_two_lists_of_one_look_When_composed_Then_they_share_it_and_each_counts_from_its_own_start()
    {
        var numbering = Numbering(List(ListStyle.Arabic), List(ListStyle.Arabic) with { Start = 7 });
        Assert.Single(numbering.Descendants(W + "abstractNum"));
        Assert.Equal(["1", "7"], numbering.Descendants(W + "startOverride").Select(start => (string?)start.Attribute(Val)));
    }

    [Fact]
    public void Given_two_lists_of_bullets_When_composed_Then_they_share_one_numbering() =>
        Assert.Single(Numbering(List(ListStyle.Bullet), List(ListStyle.Bullet)).Descendants(W + "num"));

    [Fact]
    public void Given_a_nested_list_When_composed_Then_its_items_are_of_the_next_level_and_begin_anew()
    {
        var inner = List(ListStyle.LowerLetter);
        var file = Render(new ListBlock
        {
            Style = ListStyle.Arabic,
            Items = [new ListItem([new Paragraph("a"), inner]), new ListItem([new Paragraph("b"), inner])],
        });
        var places = file.Xml("word/document.xml").Descendants(W + "numPr")
            .Select(place => (Level: Value(place, "ilvl"), Id: Value(place, "numId"))).ToList();
        Assert.Equal([0, 1, 1, 0, 1, 1], places.Select(place => place.Level));
        Assert.Equal(places[0].Id, places[3].Id);
        Assert.NotEqual(places[1].Id, places[4].Id);
    }

    private static int Value(XElement place, string member) => (int)place.Element(W + member)!.Attribute(Val)!;

    private static ListBlock List(ListStyle style) => new() { Style = style, Items = ["eins", "zwei"] };

    private static XElement Numbering(params Block[] blocks) => Render(blocks).Xml("word/numbering.xml").Root!;

    private static DocxFile Render(params Block[] blocks)
    {
        var file = new DocxFile(TestFiles.Render(
            TestLetters.Short with { Body = ValueList.Create<Block>(blocks) }, BuiltInTemplates.Din5008FormB));
        Assert.Empty(WordRules.Violations(file));
        return file;
    }
}
