using System.Xml.Linq;
using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Docx.Tests.Rules;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class LetterComposerTests
{
    // Start of image and a baseline frame header of 40 by 20 pixels: what a reader of sizes looks at.
    private static readonly byte[] Jpeg =
        [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 20, 0, 40, 1, 1, 0x11, 0, 0xFF, 0xD9];

    [Fact]
    public void Given_a_JPEG_letterhead_When_composed_Then_the_part_holds_its_bytes_as_JPEG()
    {
        var image = new LetterImage { Data = ValueList.From(Jpeg), AlternativeText = "Wappen" };
        var file = Render(TestLetters.Short with { Sender = TestLetters.Sender with { Letterhead = image } });
        Assert.Equal(Jpeg, file.Bytes("word/media/image1.jpeg"));
        Assert.Contains(
            "PartName=\"/word/media/image1.jpeg\" ContentType=\"image/jpeg\"", file.ToText(), StringComparison.Ordinal);
        Assert.Empty(WordRules.Violations(file));
    }

    [Fact]
    public void Given_a_letterhead_When_composed_Then_it_has_its_alternative_text()
    {
        var texts = Render(TestLetters.Short).Xml("word/header1.xml").Descendants()
            .Attributes("descr").Select(attribute => attribute.Value);
        Assert.Equal([TestLetters.Sender.Letterhead!.AlternativeText], texts);
    }

    [Fact]
    public void Given_no_letterhead_When_composed_Then_the_header_still_makes_room_for_the_head()
    {
        var file = Render(TestLetters.Bare);
        Assert.DoesNotContain(file.Names, name => name.StartsWith("word/media/", StringComparison.Ordinal));
        // Besides the page counter, which stands in a frame.
        Assert.Single(
            file.Xml("word/header1.xml").Descendants(DocxFile.W + "p"),
            paragraph => !paragraph.Descendants(DocxFile.W + "framePr").Any());
    }

    [Fact]
    public void Given_a_justified_template_that_is_not_hyphenated_When_composed_Then_styles_and_settings_say_so()
    {
        var template = BuiltInTemplates.SideColumn;
        var type = template.Type with { Justified = true, Hyphenated = false };
        var file = Render(TestLetters.Short, template with { Type = type });
        var body = file.Xml("word/styles.xml").Root!.Elements(DocxFile.W + "style")
            .Single(style => (string?)style.Attribute(DocxFile.W + "styleId") == "BodyText");
        Assert.Equal("both", (string?)body.Descendants(DocxFile.W + "jc").Single().Attribute(DocxFile.W + "val"));
        Assert.Single(body.Descendants(DocxFile.W + "suppressAutoHyphens"));
        var hyphenation = file.Xml("word/settings.xml").Descendants(DocxFile.W + "autoHyphenation").Single();
        Assert.Equal("false", (string?)hyphenation.Attribute(DocxFile.W + "val"));
    }

    [Fact]
    public void Given_a_letter_in_another_language_When_composed_Then_defaults_and_properties_name_it()
    {
        var file = Render(TestLetters.Short with { Language = "de-AT" });
        var language = file.Xml("word/styles.xml").Descendants(DocxFile.W + "lang").Single();
        Assert.Equal("de-AT", (string?)language.Attribute(DocxFile.W + "val"));
        XNamespace core = "http://purl.org/dc/elements/1.1/";
        Assert.Equal("de-AT", file.Xml("docProps/core.xml").Descendants(core + "language").Single().Value);
    }

    [Fact]
    public void Given_four_times_the_text_When_composed_Then_it_takes_about_four_times_the_memory()
    {
        long Allocated(int times)
        {
            var body = ValueList.From(Enumerable.Repeat(BlockLetters.Every.Body, times).SelectMany(blocks => blocks));
            var resolved = LetterCheck.Resolve(BlockLetters.Every with { Body = body }, BuiltInTemplates.Din5008FormB);
            var before = GC.GetAllocatedBytesForCurrentThread();
            LetterComposer.Compose(resolved, new DocxCaches());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(1);
        var (some, more) = (Allocated(15), Allocated(60));
        Assert.True(more < some * 5, $"{some} bytes grew to {more}.");
    }

    private static DocxFile Render(Letter letter, Template? template = null) =>
        new(TestFiles.Render(letter, template ?? BuiltInTemplates.SideColumn));
}
