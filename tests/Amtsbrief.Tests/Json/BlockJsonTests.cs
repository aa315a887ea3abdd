using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Json;

namespace Amtsbrief.Tests.Json;

public sealed class BlockJsonTests
{
    public static TheoryData<string, Block> Shapes { get; } = new()
    {
        {
            """{ "type": "heading", "level": 2, "text": "Kosten", "isNumbered": true }""",
            new Heading(2, "Kosten") { IsNumbered = true }
        },
        {
            """{ "type": "partialSubject", "title": "Parken.", "text": ["Frei ", { "strong": "ab 18 Uhr" }] }""",
            new PartialSubject("Parken.", ["Frei ", new Strong("ab 18 Uhr")])
        },
        {
            """{ "type": "list", "items": ["eins", ["zwei", { "type": "list", "style": "lowerLetter", "items": ["a"] }]] }""",
            new ListBlock
            {
                Items =
                [
                    "eins",
                    new ListItem([new Paragraph("zwei"), new ListBlock { Style = ListStyle.LowerLetter, Items = ["a"] }]),
                ],
            }
        },
        {
            """{ "type": "list", "style": "upperRoman", "start": 4, "keepTogether": true, "items": ["vier"] }""",
            new ListBlock { Style = ListStyle.UpperRoman, Start = 4, KeepTogether = true, Items = ["vier"] }
        },
        {
            """
            { "type": "table", "caption": "Gebühren", "columns": [{ "width": "40 mm" }, { "alignment": "comma" }],
              "rows": [["Art", "Betrag"], [["Pass ", { "emphasis": "neu" }], "37,50"],
                [{ "lines": ["a", "b"], "columnSpan": 2 }], ["", ""]] }
            """,
            new TableBlock
            {
                Caption = "Gebühren",
                Columns = [new TableColumn { Width = 40.Mm }, new TableColumn { Alignment = ColumnAlignment.Comma }],
                Rows =
                [
                    ["Art", "Betrag"],
                    [new TableCell { Lines = [["Pass ", new Emphasis("neu")]] }, "37,50"],
                    [new TableCell { Lines = ["a", "b"], ColumnSpan = 2 }],
                    ["", ""],
                ],
            }
        },
        {
            """
            { "type": "table", "headerRows": 0, "columns": [{}],
              "rows": [[{ "lines": ["k"], "rowSpan": 2, "isRowHeader": true }]] }
            """,
            new TableBlock
            {
                HeaderRows = 0, Columns = [new TableColumn()],
                Rows = [[new TableCell { Lines = ["k"], RowSpan = 2, IsRowHeader = true }]],
            }
        },
        {
            """{ "type": "quotation", "paragraphs": ["„Ja.“", "„Nein.“"], "source": "Protokoll" }""",
            new Quotation { Paragraphs = ["„Ja.“", "„Nein.“"], Source = "Protokoll" }
        },
        {
            """
            { "type": "image", "image": { "data": "AQID", "alternativeText": "Plan" }, "width": "62.5 mm", "alignment": "center",
              "caption": "Lageplan" }
            """,
            new ImageBlock
            {
                Image = new LetterImage { Data = [1, 2, 3], AlternativeText = "Plan" }, Width = 62.5.Mm,
                Alignment = HorizontalAlignment.Center, Caption = "Lageplan",
            }
        },
        { """{ "type": "space", "height": "10.5 pt" }""", new VerticalSpace(10.5.Pt) },
        { """{ "type": "rule" }""", new HorizontalRule() },
        { """{ "type": "pageBreak", "keepWithNext": true }""", new PageBreak { KeepWithNext = true } },
        {
            """
            { "type": "paragraph",
              "text": ["Satz", { "footnote": ["siehe ", { "link": "https://www.example.de", "text": "dort" }] }, "."] }
            """,
            new Paragraph(["Satz", new Footnote(["siehe ", new Link(new Uri("https://www.example.de"), "dort")]), "."])
        },
        { """{ "type": "paragraph", "text": "ganz", "keepTogether": true }""", new Paragraph("ganz") { KeepTogether = true } },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Given_a_block_when_read_and_written_then_it_is_the_same(string json, Block block)
    {
        var letter = LetterJson.Read(JsonSamples.WithBody($"[{json}]"));

        Assert.Equal(block, Assert.Single(letter.Body));
        Assert.Equal(letter, LetterJson.Read(LetterJson.Write(letter)));
    }

    [Theory]
    [InlineData(
        """{ "type": "heading", "level": 1.5, "text": "x" }""",
        "body[0].level", "There is a number. Write a whole number here.")]
    [InlineData(
        """{ "type": "heading", "level": 1, "text": "x", "isNumbered": "ja" }""",
        "body[0].isNumbered", "There is text. Write true or false here.")]
    [InlineData("""{ "type": "list", "style": "dots", "items": [] }""", "body[0].style", "There is no such value.")]
    [InlineData(
        """{ "type": "list", "items": [7] }""",
        "body[0].items[0]", "Write text in double quotes, or an array of blocks, here.")]
    [InlineData("""{ "type": "list", "items": [[null]] }""", "body[0].items[0][0]", "There is null.")]
    [InlineData("""{ "type": "space", "height": "10" }""", "body[0].height", "This is no length.")]
    [InlineData("""{ "type": "space", "height": "1e9 mm" }""", "body[0].height", "This is no length.")]
    [InlineData(
        """{ "type": "table", "columns": [{}], "rows": [[{ "rowSpan": 2 }]] }""",
        "body[0].rows[0][0].lines", "The member \"lines\" is missing.")]
    [InlineData(
        """{ "type": "table", "columns": [{}], "rows": [[{ "lines": [], "span": 2 }]] }""",
        "body[0].rows[0][0].span", "The member \"span\" is unknown.")]
    [InlineData("""{ "type": "table", "rows": [] }""", "body[0].columns", "The member \"columns\" is missing.")]
    [InlineData(
        """{ "type": "paragraph", "text": [{ "footnote": "a", "strong": "b" }] }""",
        "body[0].text[0]", "This is no part of a text.")]
    public void Given_a_block_with_something_wrong_when_read_then_its_place_is_named(string json, string path, string message)
    {
        var errors = Assert.Throws<LetterJsonException>(() => LetterJson.Read(JsonSamples.WithBody($"[{json}]"))).Errors;

        var error = Assert.Single(errors);
        Assert.Equal(path, error.Path);
        Assert.Contains(message, $"{error.Message} {error.Advice}", StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_block_of_ones_own_in_a_list_when_written_then_its_place_is_named()
    {
        var letter = LetterJson.Read(JsonSamples.Letter) with
        {
            Body =
            [
                new ListBlock { Items = ["eins", new ListItem([new Paragraph("zwei"), new Tests.Checking.OwnBlock(_ => [])])] },
            ],
        };

        var error = Assert.Single(Assert.Throws<LetterJsonException>(() => LetterJson.Write(letter)).Errors);
        Assert.Equal("body[0].items[1].blocks[1]", error.Path);
    }

    [Fact]
    public void Given_lists_nested_endlessly_when_written_then_they_are_refused()
    {
        var list = new ListBlock { Items = ["innen"] };
        for (var depth = 0; depth < 500; depth++)
        {
            list = new ListBlock { Items = [new ListItem([list])] };
        }

        var letter = LetterJson.Read(JsonSamples.Letter) with { Body = [list] };
        Assert.Throws<LetterJsonException>(() => LetterJson.Write(letter));
    }
}
