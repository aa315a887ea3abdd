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

    internal static StableZip Compose(ResolvedLetter resolved, DocxCaches caches)
    {
        using var xml = new PartWriter();
        var (uncounted, counters) = FirstPageCounters.Part(resolved);
        var (letter, foot) = FirstPageFoot.Part(uncounted);
        ValueList<ResolvedZone> inHeader = [.. counters, .. foot];
        var parts = new LetterParts(letter, inHeader, caches);
        var frames = new FrameParts(xml, letter, inHeader, parts, caches.Contents);
        var (inBody, inNotes) = (new PartReferences(parts.Media), new PartReferences(parts.Media));
        RunComposer RunsOf(PartReferences references) => new(references, parts.Footnotes, letter.Language);

        BodyComposer.Write(xml, letter, new BlockComposer(letter.Template, parts, inBody, RunsOf(inBody)), frames);
        var document = PackedContent.OfXml(xml.Written.Span);
        PackedContent? notes = null;
        if (parts.Footnotes.Notes.Count > 0)
        {
            FootnotesPart.Write(xml, letter, parts, RunsOf(inNotes));
            notes = PackedContent.OfXml(xml.Written.Span);
        }

        SettingsComposer.Write(xml, letter.Template.Type, letter.Language, hasFootnotes: notes is not null);
        var settings = caches.Contents.OfXml(xml.Written);

        // Styles and numberings come last: only then is known which ones the letter needs.
        List<PartOfDocument> own =
        [
            new(PartIds.Styles, Names.StylesRelation, "styles.xml", Names.StylesContent, caches.StyleSheets.Of(letter, parts)),
            new(PartIds.Settings, Names.SettingsRelation, "settings.xml", Names.SettingsContent, settings),
            .. frames.All,
        ];
        if (!parts.Numbering.IsEmpty)
        {
            own.Add(new(PartIds.Numbering, Names.NumberingRelation, "numbering.xml", Names.NumberingContent,
                caches.Contents.OfXml(XmlBytes.Of(parts.Numbering.Compose(parts.Styles)))));
        }

        if (notes is not null)
        {
            own.Add(new(PartIds.Footnotes, Names.FootnotesRelation, "footnotes.xml", Names.FootnotesContent, notes, inNotes));
        }

        CoreProperties.Write(xml, letter);
        var core = PackedContent.OfXml(xml.Written.Span);
        return new PackageWriter(xml, caches.Contents).Write(Roots,
        [
            new("docProps/core.xml", Names.CorePropertiesContent, core),
            new("word/document.xml", Names.DocumentContent, document)
            {
                Relationships = [.. own.Select(part => part.Relationship), .. inBody.Relationships],
            },
            .. own.Select(part => part.Part),
            .. parts.Media.Parts,
        ]);
    }
}
