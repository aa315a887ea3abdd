using System.Xml.Linq;
using Amtsbrief.Blocks;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Docx.Tests.Rules;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing.Blocks;

public sealed class HeadingNumberingTests
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XName Val = W + "val";

    [Fact]
    public void Given_an_outline_When_composed_Then_all_headings_count_in_one_numbering_by_their_styles()
    {
        var file = Render(Numbered(1, "a"), Numbered(2, "b"), Numbered(2, "c"), Numbered(1, "d"));
        Assert.Equal(["1", "1", "1", "1"], Numberings(file));
        Assert.DoesNotContain(file.Xml("word/document.xml").Descendants(W + "numPr"), _ => true);
        Assert.Equal(["%1", "%1.%2", "%1.%2.%3"], LevelTexts(file).Take(3));
    }

    // The level above has no number that Word could show.
    [Fact]
    public void Given_a_number_that_no_counting_gives_When_composed_Then_it_is_written_as_it_is()
    {
        var file = Render(new Heading(1, "a"), Numbered(2, "b"), Numbered(1, "c"), Numbered(2, "d"));
        Assert.Equal(["1"], LevelTexts(file).Skip(3));
        Assert.Equal([null, "2", "1", "1"], Numberings(file));
    }

    [Fact]
    public void Given_a_heading_without_number_among_numbered_ones_When_composed_Then_its_style_takes_it_out()
    {
        var file = Render(Numbered(1, "a"), new Heading(1, "b"), Numbered(1, "c"));
        Assert.Equal(["1", "0", "1"], Numberings(file));
    }

    // A level can name one style, and the space above a table makes another.
    [Fact]
    public void Given_headings_of_one_level_and_two_looks_When_composed_Then_those_whose_style_the_level_does_not_name_name_it()
    {
        var file = Render(Numbered(1, "a"), Numbered(1, "b"), new TableBlock { Columns = [new()], Rows = [["c"], ["d"]] }, Numbered(1, "e"));
        var numbered = file.Xml("word/document.xml").Descendants(W + "p").Where(p => p.Descendants(W + "numPr").Any());
        Assert.Equal(["b"], numbered.Select(paragraph => paragraph.Value));
        Assert.Equal(["1", "1", "1"], Numberings(file));
    }

    [Fact]
    public void Given_no_numbers_When_composed_Then_there_is_no_numbering() =>
        Assert.False(Render(new Heading(1, "a")).Has("word/numbering.xml"));

    private static Heading Numbered(int level, string text) => new(level, text) { IsNumbered = true };

    private static DocxFile Render(params Block[] blocks)
    {
        var file = new DocxFile(TestFiles.Render(
            TestLetters.Short with { Body = ValueList.Create<Block>(blocks) }, BuiltInTemplates.Din5008FormB));
        Assert.Empty(WordRules.Violations(file));
        return file;
    }

    private static IEnumerable<string?> LevelTexts(DocxFile file) =>
        file.Xml("word/numbering.xml").Descendants(W + "lvlText").Select(text => (string?)text.Attribute(Val));

    // The numbering of each heading's style, or of the one that it is based on.
    private static List<string?> Numberings(DocxFile file)
    {
        var styles = file.Xml("word/styles.xml").Root!.Elements(W + "style").ToDictionary(
            style => (string)style.Attribute(W + "styleId")!, style => style);
        return file.Xml("word/document.xml").Descendants(W + "pStyle").Select(style => (string)style.Attribute(Val)!)
            .Where(id => id.StartsWith("Heading", StringComparison.Ordinal)).Select(Numbering).ToList();

        string? Numbering(string id) =>
            (string?)styles[id].Descendants(W + "numId").SingleOrDefault()?.Attribute(Val)
            ?? ((string?)styles[id].Element(W + "basedOn")?.Attribute(Val) is { } parent ? Numbering(parent) : null);
    }
}
