using Amtsbrief.Docx.Packing;
using Amtsbrief.Images;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing;

/// <summary>Turns a resolved letter into the parts of a document, and those into a file.</summary>
internal static class LetterComposer
{
    private static readonly Relationship[] Roots =
    [
        new("document", Names.DocumentRelation, "word/document.xml"),
        new("core", Names.CorePropertiesRelation, "docProps/core.xml"),
    ];

    private static readonly Relationship[] Parts =
    [
        new(PartIds.Styles, Names.StylesRelation, "styles.xml"),
        new(PartIds.Settings, Names.SettingsRelation, "settings.xml"),
        new(PartIds.FirstHeader, Names.HeaderRelation, "header1.xml"),
        new(PartIds.Footer, Names.FooterRelation, "footer1.xml"),
        new(PartIds.FirstFooter, Names.FooterRelation, "footer2.xml"),
    ];

    internal static byte[] Compose(ResolvedLetter letter)
    {
        var template = letter.Template;
        var styles = new LetterStyles(letter);
        var places = new ZonePlaces(letter);
        var links = new LinkTable();
        var document = BodyComposer.Compose(
            letter, new ParagraphComposer(template.Type, styles, places, new RunComposer(links, letter.Language)));
        List<PackagePart> parts =
        [
            new("docProps/core.xml", Names.CorePropertiesContent, CoreProperties.Write(letter)),
            new("word/document.xml", Names.DocumentContent, XmlBytes.Of(document))
            {
                Relationships = [.. Parts, .. links.Relationships],
            },
            new("word/styles.xml", Names.StylesContent, XmlBytes.Of(StyleSheet.Compose(letter, styles, places))),
            new("word/settings.xml", Names.SettingsContent,
                XmlBytes.Of(SettingsComposer.Compose(template.Type, letter.Language))),
            new("word/footer1.xml", Names.FooterContent,
                XmlBytes.Of(FooterComposer.PageNumber(letter.ContinuationPages.PageNumber))),
            new("word/footer2.xml", Names.FooterContent, XmlBytes.Of(FooterComposer.Empty())),
        ];
        AddFirstHeader(parts, letter);
        return PackageWriter.Write(Roots, parts);
    }

    private static void AddFirstHeader(List<PackagePart> parts, ResolvedLetter letter)
    {
        var header = new PackagePart(
            "word/header1.xml", Names.HeaderContent, XmlBytes.Of(FirstPageHeader.Compose(letter)));
        if (letter.FirstPage.Images is not [var letterhead])
        {
            parts.Add(header);
            return;
        }

        var (file, type) = FileOf(letterhead);
        parts.Add(header with { Relationships = [new(PartIds.Letterhead, Names.ImageRelation, file)] });
        parts.Add(new PackagePart("word/" + file, type, letterhead.Image.Data.AsSpan().ToArray()));
    }

    private static (string File, string Type) FileOf(ResolvedImage letterhead) =>
        ImageInfo.TryRead(letterhead.Image.Data.AsSpan(), out var info)
            ? info.Format switch
            {
                ImageFormat.Png => ("media/image1.png", "image/png"),
                ImageFormat.Jpeg => ("media/image1.jpeg", "image/jpeg"),
                _ => throw new InvalidOperationException($"No file type is known for {info.Format}."),
            }
            : throw new InvalidOperationException(
                $"The image at {letterhead.Path} is neither PNG nor JPEG, although the check lets none pass.");
}
