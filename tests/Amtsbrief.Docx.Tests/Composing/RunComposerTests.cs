using System.Text;
using System.Xml.Linq;
using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class RunComposerTests
{
    private static readonly TextStyle Plain = new() { Size = 11.Pt, LineHeight = 12.Pt };
    private static readonly ResolvedLink Page = new(new Uri("https://amt.example/a"), "Internetseite");

    private static readonly XNamespace W = DocxFile.W;

    private readonly PartReferences _references = new(new MediaFiles(new PackedContents(0)));

    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, "Strong")]
    [InlineData(false, true, "Emphasis")]
    [InlineData(true, true, "StarkBetont")]
    public void Given_stress_When_composed_Then_the_run_names_a_character_style(bool bold, bool italic, string? style)
    {
        var paragraph = Append(Plain, ResolvedTexts.Line(new ResolvedRun("Text", bold, italic)));
        Assert.Equal(style, Property(Assert.Single(paragraph.Elements(W + "r")), "rStyle"));
    }

    [Fact]
    public void Given_stress_in_a_bold_role_When_composed_Then_it_does_not_turn_bold_off()
    {
        var paragraph = Append(Plain with { Bold = true }, ResolvedTexts.Line(new ResolvedRun("Text", Bold: true)));
        Assert.Null(Assert.Single(paragraph.Elements(W + "r")).Element(W + "rPr"));
    }

    [Fact]
    public void Given_another_language_When_composed_Then_the_run_names_it()
    {
        var paragraph = Append(Plain, ResolvedTexts.Line(new ResolvedRun("Text", Language: "en")));
        Assert.Equal("en", Property(Assert.Single(paragraph.Elements(W + "r")), "lang"));
    }

    [Theory]
    [InlineData(null, "x-none")]
    [InlineData("de", "x-none")]
    [InlineData("de-AT", "x-none")]
    [InlineData("en", "en")]
    [InlineData("den", "den")]
    public void Given_discretionary_hyphens_When_composed_Then_only_German_loses_its_language(string? language, string expected)
    {
        var paragraph = Append(Plain, ResolvedTexts.Line(new ResolvedRun("gov\u00ADern\u00ADment", Language: language)));
        Assert.Equal(expected, Property(Assert.Single(paragraph.Elements(W + "r")), "lang"));
    }

    [Fact]
    public void Given_a_single_letter_in_a_run_of_its_own_When_composed_Then_the_hyphen_behind_it_is_bound()
    {
        var paragraph = Append(Plain, ResolvedTexts.Line(
            new ResolvedRun("S", Bold: true), new ResolvedRun("-Bahn"), new ResolvedRun("-Hof")));
        Assert.Equal(
            ["t", "noBreakHyphen", "t", "t"],
            paragraph.Elements(W + "r").Elements().Select(child => child.Name.LocalName)
                .Where(name => name != "rPr"));
    }

    [Fact]
    public void Given_runs_of_one_link_When_composed_Then_they_share_a_link_with_its_description()
    {
        var paragraph = Append(Plain, ResolvedTexts.Line(
            new ResolvedRun("vor "), new ResolvedRun("hier", Link: Page), new ResolvedRun("!", Bold: true, Link: Page)));
        var link = Assert.Single(paragraph.Elements(W + "hyperlink"));
        Assert.Equal("hier!", link.Value);
        Assert.Equal("Internetseite", (string?)link.Attribute(W + "tooltip"));
        Assert.Equal(["Hyperlink", "Strong"], link.Elements(W + "r").Select(run => Property(run, "rStyle")));
        Assert.Equal("link1", (string?)link.Attribute(DocxFile.R + "id"));
    }

    [Fact]
    public void Given_two_links_to_one_place_When_composed_Then_they_share_a_relationship()
    {
        var other = new ResolvedLink(new Uri("mailto:a@amt.example"), "E-Mail");
        var paragraph = Append(Plain, ResolvedTexts.Line(
            new ResolvedRun("a", Link: Page), new ResolvedRun("b", Link: other), new ResolvedRun("c", Link: Page)));
        Assert.Equal(
            ["link1", "link2", "link1"],
            paragraph.Elements(W + "hyperlink").Select(link => (string?)link.Attribute(DocxFile.R + "id")));
        Assert.Equal(["https://amt.example/a", "mailto:a@amt.example"], _references.Relationships.Select(link => link.Target));
        Assert.All(_references.Relationships, link => Assert.True(link.External));
    }

    [Fact]
    public void Given_lines_When_composed_Then_a_break_stands_between_two()
    {
        var paragraph = Append(Plain, ResolvedTexts.Line("a"), ResolvedTexts.Line("b"), ResolvedTexts.Line("c"));
        Assert.Equal(
            ["t", "br", "t", "br", "t"], paragraph.Elements(W + "r").Select(run => run.Elements().First().Name.LocalName));
    }

    private static string? Property(XElement run, string name) =>
        (string?)run.Element(W + "rPr")?.Element(W + name)?.Attribute(W + "val");

    private XElement Append(TextStyle around, params ReadOnlySpan<ResolvedText> lines)
    {
        using var xml = new PartWriter();
        xml.Start("w:p"u8);
        xml.Attribute("xmlns:w"u8, DrawingNames.Main);
        xml.Attribute("xmlns:r"u8, DrawingNames.Relationships);
        new RunComposer(_references, new FootnoteTable(), "de-DE").Append(xml, ValueList.Create(lines), around);
        xml.End();
        return XElement.Parse(Encoding.UTF8.GetString(xml.Written.Span));
    }
}
