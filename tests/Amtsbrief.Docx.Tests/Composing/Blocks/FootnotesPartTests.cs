using System.Xml.Linq;
using Amtsbrief.Blocks;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Docx.Tests.Rules;
using Amtsbrief.Inlines;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing.Blocks;

public sealed class FootnotesPartTests
{
    private static readonly Link Page = new(new Uri("https://amt.example/a"), "hier");

    [Fact]
    public void Given_a_link_in_a_note_When_composed_Then_it_is_a_relationship_of_the_notes_and_not_of_the_text()
    {
        var file = Render(new Paragraph(["Text", new Footnote(["Siehe ", Page, "."])]));
        Assert.Equal([Page.Target.OriginalString], Targets(file, "word/_rels/footnotes.xml.rels"));
        Assert.DoesNotContain(Page.Target.OriginalString, Targets(file, "word/_rels/document.xml.rels"));
    }

    [Fact]
    public void Given_a_link_in_a_cell_When_composed_Then_it_is_a_relationship_of_the_text()
    {
        var file = Render(new TableBlock { Columns = [new()], HeaderRows = 0, Rows = [[new TableCell { Lines = [[Page]] }]] });
        Assert.Contains(Page.Target.OriginalString, Targets(file, "word/_rels/document.xml.rels"));
        Assert.False(file.Has("word/footnotes.xml"));
    }

    [Fact]
    public void Given_a_note_in_another_language_When_composed_Then_its_run_names_it()
    {
        var file = Render(new Paragraph(["Text", new Footnote([new LanguageRun("en", "See below.")])]));
        var language = file.Xml("word/footnotes.xml").Descendants(DocxFile.W + "lang").Single();
        Assert.Equal("en", (string?)language.Attribute(DocxFile.W + "val"));
    }

    private static DocxFile Render(Block block)
    {
        var file = new DocxFile(TestFiles.Render(TestLetters.Short with { Body = [block] }, BuiltInTemplates.Din5008FormB));
        Assert.Empty(WordRules.Violations(file));
        return file;
    }

    private static IEnumerable<string?> Targets(DocxFile file, string part) =>
        file.Xml(part).Root!.Elements().Select(link => (string?)link.Attribute("Target"));
}
