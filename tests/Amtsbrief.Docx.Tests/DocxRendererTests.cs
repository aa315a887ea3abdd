using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Docx.Tests.Rules;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests;

public sealed class DocxRendererTests
{
    private static readonly Dictionary<string, Letter> Letters = new()
    {
        ["short"] = TestLetters.Short,
        ["long"] = TestLetters.Long,
        ["wide"] = TestLetters.Wide,
        ["bare"] = TestLetters.Bare,
        ["drawn"] = TestLetters.Drawn,
        ["every"] = BlockLetters.Every,
    };

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var template in BuiltInTemplates.All)
        {
            foreach (var letter in Letters.Keys)
            {
                cases.Add(letter, template.Name);
            }
        }

        return cases;
    }

    public static TheoryData<string> Frames => [.. FramedLetters.Templates.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_letter_When_rendered_Then_the_validator_and_the_rules_of_Word_find_nothing(string letter, string template) =>
        Validity.Assert(Render(letter, template));

    [Theory]
    [MemberData(nameof(Frames))]
    public void Given_something_around_the_text_When_rendered_Then_the_validator_and_the_rules_of_Word_find_nothing(string template) =>
        Assert.All([1, 100], lines => Validity.Assert(TestFiles.Render(FramedLetters.Lines(lines), FramedLetters.Templates[template])));

    [Theory]
    [InlineData("number on the first page")]
    [InlineData("letterheads")]
    [InlineData("counter in the column")]
    public void Given_something_around_the_text_When_rendered_Then_headers_and_footers_are_the_golden_ones(string template)
    {
        var file = new DocxFile(TestFiles.Render(FramedLetters.Lines(1), FramedLetters.Templates[template]));
        var text = file.ToText(name => name.Contains("header", StringComparison.Ordinal) || name.Contains("footer", StringComparison.Ordinal));
        Golden.Equal(text, "Amtsbrief.Docx.Tests", "Golden", $"frames.{template.Replace(' ', '-')}.txt");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_letter_When_rendered_at_the_same_time_by_one_renderer_Then_the_bytes_are_the_same(
        string letter, string template)
    {
        var renderer = new DocxRenderer(BuiltInTemplates.Find(template)!);
        var files = new byte[16][];
        Parallel.For(0, files.Length, i => files[i] = renderer.Render(Letters[letter]));
        Assert.All(files, file => Assert.Equal(Render(letter, template), file));
    }

    [Theory]
    [InlineData("short", "side-column")]
    [InlineData("short", "din-5008-form-b")]
    [InlineData("every", "din-5008-form-b")]
    public void Given_a_letter_When_rendered_Then_its_parts_are_the_golden_ones(string letter, string template) => Golden.Equal(
        new DocxFile(Render(letter, template)).ToText(), "Amtsbrief.Docx.Tests", "Golden", $"{letter}.{template}.txt");

    [Fact]
    public void Given_a_stream_When_rendered_into_Then_it_holds_the_same_bytes_and_stays_open()
    {
        using var output = new MemoryStream();
        new DocxRenderer(BuiltInTemplates.SideColumn).Render(TestLetters.Short, output);
        Assert.True(output.CanWrite);
        Assert.Equal(Render("short", "side-column"), output.ToArray());
    }

    [Fact]
    public void Given_an_invalid_letter_When_rendered_Then_it_throws_and_writes_nothing()
    {
        using var output = new MemoryStream();
        var invalid = TestLetters.Short with { Subject = [] };
        var renderer = new DocxRenderer(BuiltInTemplates.SideColumn);
        var thrown = Assert.Throws<LetterInvalidException>(() => renderer.Render(invalid, output));
        Assert.Contains(thrown.Findings, finding => finding.Path == "subject");
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Given_nothing_When_rendered_Then_it_says_what_is_missing()
    {
        Assert.Throws<ArgumentNullException>("template", () => new DocxRenderer(null!));
        var renderer = new DocxRenderer(BuiltInTemplates.SideColumn);
        Assert.Throws<ArgumentNullException>("letter", () => renderer.Render(null!));
        Assert.Throws<ArgumentNullException>("output", () => renderer.Render(TestLetters.Short, null!));
    }

    private static byte[] Render(string letter, string template) =>
        TestFiles.Render(Letters[letter], BuiltInTemplates.Find(template)!);
}
