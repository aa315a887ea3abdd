using Amtsbrief.Docx.Packing;
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
        var media = new MediaFiles();
        var drawings = new DrawingIds();
        var (inHeader, inBody) = (new PartReferences(media), new PartReferences(media));
        var header = FirstPageHeader.Compose(letter, inHeader, drawings);
        var document = BodyComposer.Compose(
            letter, new ParagraphComposer(template.Type, styles, places, new RunComposer(inBody, letter.Language)));
        List<PackagePart> parts =
        [
            new("docProps/core.xml", Names.CorePropertiesContent, CoreProperties.Write(letter)),
            new("word/document.xml", Names.DocumentContent, XmlBytes.Of(document))
            {
                Relationships = [.. Parts, .. inBody.Relationships],
            },
            new("word/styles.xml", Names.StylesContent, XmlBytes.Of(StyleSheet.Compose(letter, styles, places))),
            new("word/settings.xml", Names.SettingsContent,
                XmlBytes.Of(SettingsComposer.Compose(template.Type, letter.Language))),
            new("word/footer1.xml", Names.FooterContent,
                XmlBytes.Of(FooterComposer.PageNumber(letter.ContinuationPages.PageNumber))),
            new("word/footer2.xml", Names.FooterContent, XmlBytes.Of(FooterComposer.Empty())),
            new("word/header1.xml", Names.HeaderContent, XmlBytes.Of(header)) { Relationships = inHeader.Relationships },
            .. media.Parts,
        ];
        return PackageWriter.Write(Roots, parts);
    }
}
