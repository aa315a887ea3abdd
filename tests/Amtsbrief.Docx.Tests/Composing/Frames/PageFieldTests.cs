using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Docx.Tests.Rules;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing.Frames;

public sealed class PageFieldTests
{
    private const string Further = "word/footer1.xml";
    private const string First = "word/footer2.xml";

    private static readonly Template OnFirstPage = FramedLetters.Templates["number on the first page"];

    [Theory]
    [InlineData("Seite {page} von {pages}", "Seite { PAGE } von { NUMPAGES }")]
    [InlineData("{page}", "{ PAGE }")]
    [InlineData("– {page} –", "– { PAGE } –")]
    [InlineData("{pages}{page}", "{ NUMPAGES }{ PAGE }")]
    [InlineData("{Blatt} {page", "{Blatt} {page")]
    [InlineData("", "")]
    public void Given_a_wording_When_composed_Then_fields_stand_for_the_figures_on_further_pages(string wording, string expected)
    {
        var file = Render(BuiltInTemplates.Din5008FormB, wording, lines: 1);
        Assert.Equal([expected], FieldText.Of(file.Xml(Further), forWord: true));
        Assert.Equal([""], FieldText.Of(file.Xml(First), forWord: true));
    }

    [Theory]
    [InlineData("Seite {page} von {pages}", """{ IF { NUMPAGES } > 1 "Seite { PAGE } von { NUMPAGES }" "" }""")]
    [InlineData("„{page}“", """{ IF { NUMPAGES } > 1 "„{ PAGE }\“" "" }""")]
    [InlineData("\\ \"{page}\"", """{ IF { NUMPAGES } > 1 "\\ \"{ PAGE }\"" "" }""")]
    public void Given_a_number_on_the_first_page_When_composed_Then_Word_asks_whether_there_are_several_pages(
        string wording, string expected)
    {
        var file = Render(OnFirstPage, wording, lines: 1);
        Assert.Equal(expected, FieldText.Of(file.Xml(First), forWord: true).First());
        Assert.Empty(WordRules.Violations(file));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(100, "Seite { PAGE } von { NUMPAGES }")]
    public void Given_a_number_on_the_first_page_When_composed_Then_other_programs_get_it_if_the_letter_is_long(
        int lines, string expected) =>
        Assert.Equal(
            expected, FieldText.Of(Render(OnFirstPage, "Seite {page} von {pages}", lines).Xml(First), forWord: false).First());

    [Theory]
    [InlineData("counter in the column")]
    [InlineData("counter in the block")]
    public void Given_a_counter_in_the_head_When_composed_Then_it_stands_in_the_first_header_and_not_in_the_text(string template)
    {
        var file = new DocxFile(TestFiles.Render(FramedLetters.Lines(1), FramedLetters.Templates[template]));
        Assert.Contains(
            FieldText.Of(file.Xml("word/header1.xml"), forWord: true),
            text => text == """{ IF { NUMPAGES } > 1 "Seite { PAGE } von { NUMPAGES }" "" }""");
        Assert.DoesNotContain(
            WordRules.Elements(file, DocxFile.W + "fldChar"), found => found.Part == "word/document.xml");
        Assert.DoesNotContain("Seite", file.Xml("word/document.xml").Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_counter_of_the_side_column_When_composed_Then_further_pages_have_it_in_a_frame_of_their_header()
    {
        var file = new DocxFile(TestFiles.Render(FramedLetters.Lines(1), FramedLetters.Templates["counter in the column"]));
        var paragraph = file.Xml("word/header2.xml").Descendants(DocxFile.W + "p").First();
        Assert.Equal("Seite 2 von 2", paragraph.Value);
        var frame = paragraph.Descendants(DocxFile.W + "framePr").Single();
        Assert.Equal((157.Mm).Twips, (int)frame.Attribute(DocxFile.W + "x")!);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_the_built_in_side_column_When_composed_Then_first_and_further_pages_count_by_fields(bool isLarge)
    {
        const string Counter = "Seite { PAGE } von { NUMPAGES }";
        var template = isLarge ? BuiltInTemplates.SideColumn.ToLargePrint() : BuiltInTemplates.SideColumn;
        var file = new DocxFile(TestFiles.Render(FramedLetters.Lines(1), template));
        Assert.Equal($$"""{ IF { NUMPAGES } > 1 "{{Counter}}" "" }""", CounterIn("word/header1.xml"));
        Assert.Equal(Counter, CounterIn("word/header2.xml"));

        string CounterIn(string part) => Assert.Single(
            FieldText.Of(file.Xml(part), forWord: true), text => text.Contains("PAGE", StringComparison.Ordinal));
    }

    private static DocxFile Render(Template template, string wording, int lines) => new(TestFiles.Render(
        FramedLetters.Lines(lines), template with { Wording = template.Wording with { PageNumber = wording } }));
}
