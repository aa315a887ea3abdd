using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Composing.Frames;
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

    internal static byte[] Compose(ResolvedLetter resolved)
    {
        var (letter, counters) = FirstPageCounters.Part(resolved);
        var parts = new LetterParts(letter, counters);
        var frames = new FrameParts(letter, counters, parts);
        var (inBody, inNotes) = (new PartReferences(parts.Media), new PartReferences(parts.Media));
        RunComposer RunsOf(PartReferences references) => new(references, parts.Footnotes, letter.Language);

        var document = BodyComposer.Compose(
            letter, new BlockComposer(letter.Template, parts, inBody, RunsOf(inBody)), frames.Section);
        var notes = parts.Footnotes.Notes.Count == 0 ? null : FootnotesPart.Compose(letter, parts, RunsOf(inNotes));

        // Styles and numberings come last: only then is known which ones the letter needs.
        List<PartOfDocument> own =
        [
            new(PartIds.Styles, Names.StylesRelation, "styles.xml", Names.StylesContent, StyleSheet.Compose(letter, parts)),
            new(PartIds.Settings, Names.SettingsRelation, "settings.xml", Names.SettingsContent,
                SettingsComposer.Compose(letter.Template.Type, letter.Language, hasFootnotes: notes is not null)),
            .. frames.All,
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
