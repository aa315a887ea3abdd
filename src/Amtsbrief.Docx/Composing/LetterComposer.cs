using Amtsbrief.Docx.Composing.Blocks;
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

    internal static byte[] Compose(ResolvedLetter letter)
    {
        var parts = new LetterParts(letter);
        var (inHeader, inBody, inNotes) = (
            new PartReferences(parts.Media), new PartReferences(parts.Media), new PartReferences(parts.Media));
        RunComposer RunsOf(PartReferences references) => new(references, parts.Footnotes, letter.Language);

        var header = FirstPageHeader.Compose(letter, inHeader, parts.Drawings);
        var document = BodyComposer.Compose(letter, new BlockComposer(letter.Template, parts, inBody, RunsOf(inBody)));
        var notes = parts.Footnotes.Notes.Count == 0 ? null : FootnotesPart.Compose(letter, parts, RunsOf(inNotes));

        // Styles and numberings come last: only then is known which ones the letter needs.
        List<PartOfDocument> own =
        [
            new(PartIds.Styles, Names.StylesRelation, "styles.xml", Names.StylesContent, StyleSheet.Compose(letter, parts)),
            new(PartIds.Settings, Names.SettingsRelation, "settings.xml", Names.SettingsContent,
                SettingsComposer.Compose(letter.Template.Type, letter.Language, hasFootnotes: notes is not null)),
            new(PartIds.FirstHeader, Names.HeaderRelation, "header1.xml", Names.HeaderContent, header, inHeader),
            new(PartIds.Footer, Names.FooterRelation, "footer1.xml", Names.FooterContent,
                FooterComposer.PageNumber(letter.ContinuationPages.PageNumber)),
            new(PartIds.FirstFooter, Names.FooterRelation, "footer2.xml", Names.FooterContent, FooterComposer.Empty()),
        ];
        if (!parts.Numbering.IsEmpty)
        {
            own.Add(new(PartIds.Numbering, Names.NumberingRelation, "numbering.xml", Names.NumberingContent,
                parts.Numbering.Compose(parts.Styles)));
        }

        if (notes is not null)
        {
            own.Add(new(PartIds.Footnotes, Names.FootnotesRelation, "footnotes.xml", Names.FootnotesContent, notes, inNotes));
        }

        return PackageWriter.Write(Roots,
        [
            new("docProps/core.xml", Names.CorePropertiesContent, CoreProperties.Write(letter)),
            new("word/document.xml", Names.DocumentContent, XmlBytes.Of(document))
            {
                Relationships = [.. own.Select(part => part.Relationship), .. inBody.Relationships],
            },
            .. own.Select(part => part.Pack()),
            .. parts.Media.Parts,
        ]);
    }
}
