using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class RunComposerTests
{
    private static readonly TextStyle Plain = new() { Size = 11.Pt, LineHeight = 12.Pt };
    private static readonly ResolvedLink Page = new(new Uri("https://amt.example/a"), "Internetseite");

    private readonly PartReferences _references = new(new MediaFiles());
    private readonly W.Paragraph _paragraph = new();

    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, "Strong")]
    [InlineData(false, true, "Emphasis")]
    [InlineData(true, true, "StarkBetont")]
    public void Given_stress_When_composed_Then_the_run_names_a_character_style(bool bold, bool italic, string? style)
    {
        Append(Plain, ResolvedTexts.Line(new ResolvedRun("Text", bold, italic)));
        Assert.Equal(style, Assert.Single(_paragraph.Elements<W.Run>()).RunProperties?.RunStyle?.Val?.Value);
    }

    [Fact]
    public void Given_stress_in_a_bold_role_When_composed_Then_it_does_not_turn_bold_off()
    {
        Append(Plain with { Bold = true }, ResolvedTexts.Line(new ResolvedRun("Text", Bold: true)));
        Assert.Null(Assert.Single(_paragraph.Elements<W.Run>()).RunProperties);
    }

    [Fact]
    public void Given_another_language_When_composed_Then_the_run_names_it()
    {
        Append(Plain, ResolvedTexts.Line(new ResolvedRun("Text", Language: "en")));
        Assert.Equal("en", Assert.Single(_paragraph.Elements<W.Run>()).RunProperties?.Languages?.Val?.Value);
    }

    [Theory]
    [InlineData(null, "x-none")]
    [InlineData("de", "x-none")]
    [InlineData("de-AT", "x-none")]
    [InlineData("en", "en")]
    [InlineData("den", "den")]
    public void Given_discretionary_hyphens_When_composed_Then_only_German_loses_its_language(string? language, string expected)
    {
        Append(Plain, ResolvedTexts.Line(new ResolvedRun("gov\u00ADern\u00ADment", Language: language)));
        Assert.Equal(expected, Assert.Single(_paragraph.Elements<W.Run>()).RunProperties?.Languages?.Val?.Value);
    }

    [Fact]
    public void Given_a_single_letter_in_a_run_of_its_own_When_composed_Then_the_hyphen_behind_it_is_bound()
    {
        Append(Plain, ResolvedTexts.Line(new ResolvedRun("S", Bold: true), new ResolvedRun("-Bahn"), new ResolvedRun("-Hof")));
        Assert.Equal(
            ["t", "noBreakHyphen", "t", "t"],
            _paragraph.Elements<W.Run>().SelectMany(run => run.ChildElements).Select(child => child.LocalName)
                .Where(name => name != "rPr"));
    }

    [Fact]
    public void Given_runs_of_one_link_When_composed_Then_they_share_a_link_with_its_description()
    {
        Append(Plain, ResolvedTexts.Line(
            new ResolvedRun("vor "), new ResolvedRun("hier", Link: Page), new ResolvedRun("!", Bold: true, Link: Page)));
        var link = Assert.Single(_paragraph.Elements<W.Hyperlink>());
        Assert.Equal("hier!", link.InnerText);
        Assert.Equal("Internetseite", link.Tooltip?.Value);
        Assert.Equal(["Hyperlink", "Strong"], link.Elements<W.Run>().Select(run => run.RunProperties?.RunStyle?.Val?.Value));
        Assert.Equal("link1", link.Id?.Value);
    }

    [Fact]
    public void Given_two_links_to_one_place_When_composed_Then_they_share_a_relationship()
    {
        var other = new ResolvedLink(new Uri("mailto:a@amt.example"), "E-Mail");
        Append(Plain, ResolvedTexts.Line(
            new ResolvedRun("a", Link: Page), new ResolvedRun("b", Link: other), new ResolvedRun("c", Link: Page)));
        Assert.Equal(["link1", "link2", "link1"], _paragraph.Elements<W.Hyperlink>().Select(link => link.Id?.Value));
        Assert.Equal(["https://amt.example/a", "mailto:a@amt.example"], _references.Relationships.Select(link => link.Target));
        Assert.All(_references.Relationships, link => Assert.True(link.External));
    }

    [Fact]
    public void Given_lines_When_composed_Then_a_break_stands_between_two()
    {
        Append(Plain, ResolvedTexts.Line("a"), ResolvedTexts.Line("b"), ResolvedTexts.Line("c"));
        Assert.Equal(["t", "br", "t", "br", "t"], _paragraph.Elements<W.Run>().Select(run => run.FirstChild!.LocalName));
    }

    private void Append(TextStyle around, params ReadOnlySpan<ResolvedText> lines) =>
        new RunComposer(_references, new FootnoteTable(), "de-DE").Append(_paragraph, ValueList.Create(lines), around);
}
