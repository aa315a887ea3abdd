using Amtsbrief.Docx.Composing;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class FooterComposerTests
{
    [Theory]
    [InlineData("Seite {page} von {pages}", "'Seite ' PAGE ' von ' NUMPAGES")]
    [InlineData("{page}", "PAGE")]
    [InlineData("– {page} –", "'– ' PAGE ' –'")]
    [InlineData("{pages}{page}", "NUMPAGES PAGE")]
    [InlineData("{Blatt} {page", "'{Blatt} ' '{page'")]
    [InlineData("", "")]
    public void Given_a_wording_When_composed_Then_fields_stand_for_the_figures(string wording, string expected)
    {
        var paragraph = Assert.Single(FooterComposer.PageNumber(Zone(wording)).Elements<W.Paragraph>());
        var parts = paragraph.ChildElements.Skip(1).Select(part => part is W.SimpleField field
            ? field.Instruction!.Value!.Trim()
            : $"'{part.InnerText}'");
        Assert.Equal(expected, string.Join(' ', parts));
    }

    private static ResolvedZone? Zone(string wording) => PageNumberResolver.Resolve(
        BuiltInTemplates.Din5008FormB with { Wording = Wording.German with { PageNumber = wording } }, Length.Zero, 297.Mm);

    [Fact]
    public void Given_the_first_page_When_composed_Then_its_footer_is_a_paragraph_without_text() =>
        Assert.Equal("", Assert.Single(FooterComposer.Empty().Elements<W.Paragraph>()).InnerText);
}
