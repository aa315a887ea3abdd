using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Docx.Tests.Rules;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class BodyComposerTests
{
    private static readonly XNamespace W = DocxFile.W;

    private static readonly string[] NotOfTheStyle = ["pStyle", "framePr", "numPr"];

    public static TheoryData<string> Templates() => [.. BuiltInTemplates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Given_a_letter_When_composed_Then_paragraphs_have_no_formatting_but_their_style_and_its_frame(string template)
    {
        var file = new DocxFile(TestFiles.Render(BlockLetters.Every, BuiltInTemplates.Find(template)!));
        var frames = file.Xml("word/styles.xml").Root!.Elements(W + "style").ToDictionary(
            style => (string)style.Attribute(W + "styleId")!, style => style);
        foreach (var paragraph in file.Xml("word/document.xml").Descendants(W + "p"))
        {
            var properties = paragraph.Element(W + "pPr")!.Elements().ToList();
            Assert.Equal("pStyle", properties[0].Name.LocalName);
            var frame = FrameOf(frames, (string)properties[0].Attribute(W + "val")!);
            Assert.Equal(
                frame?.ToString(), properties.SingleOrDefault(property => property.Name == W + "framePr")?.ToString());
            Assert.All(properties, property => Assert.Contains(property.Name.LocalName, NotOfTheStyle));
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Given_a_letter_When_composed_Then_runs_have_no_formatting_but_a_style_and_a_language(string template) =>
        Assert.All(
            WordRules.Elements(Render(template), W + "rPr").Where(found => found.Part == "word/document.xml"),
            found => Assert.All(found.Element.Elements(), property => Assert.Contains(
                property.Name.LocalName, (string[])["rStyle", "lang"])));

    [Theory]
    [MemberData(nameof(Templates))]
    public void Given_a_letter_When_composed_Then_no_paragraph_of_the_body_is_empty(string template) =>
        Assert.All(
            Render(template).Xml("word/document.xml").Descendants(W + "p"),
            paragraph => Assert.NotEqual("", paragraph.Value));

    [Fact]
    public void Given_a_letter_of_several_subject_lines_When_composed_Then_they_are_one_heading()
    {
        var file = Render("side-column");
        var styles = file.Xml("word/styles.xml").Root!.Elements(W + "style").ToList();
        string Of(string id, string element) => (string)styles.Single(style => (string?)style.Attribute(W + "styleId") == id)
            .Descendants(W + element).Single().Attribute(W + "val")!;
        Assert.Equal("Heading1", Of("Betreff", "basedOn"));
        Assert.Equal("0", Of("Heading1", "outlineLvl"));
        Assert.Single(
            file.Xml("word/document.xml").Descendants(W + "pStyle"), style => (string?)style.Attribute(W + "val") == "Betreff");
    }

    [Fact]
    public void Given_a_side_column_with_a_foot_When_composed_Then_the_foot_is_anchored_before_the_text()
    {
        var text = Render("side-column").Xml("word/document.xml").Root!.Value;
        Assert.True(
            text.IndexOf("Musterallee", StringComparison.Ordinal) < text.IndexOf("Einladung", StringComparison.Ordinal));
    }

    private static XElement? FrameOf(Dictionary<string, XElement> styles, string? id)
    {
        for (; id is not null; id = (string?)styles[id].Element(W + "basedOn")?.Attribute(W + "val"))
        {
            if (styles[id].Element(W + "pPr")?.Element(W + "framePr") is { } frame)
            {
                return frame;
            }
        }

        return null;
    }

    private static DocxFile Render(string template) =>
        new(TestFiles.Render(TestLetters.Short, BuiltInTemplates.Find(template)!));
}
