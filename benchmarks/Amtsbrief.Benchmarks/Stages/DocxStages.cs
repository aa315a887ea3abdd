using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Docx;
using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Composing.Frames;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Benchmarks.Stages;

/// <summary>The stages of a DOCX, each with what comes before it done.</summary>
internal static class DocxStages
{
    private const int Variants = 64;

    internal static (string Name, Action<int> Work)[] Of(Template template)
    {
        var renderer = new DocxRenderer(template);
        var caches = new DocxCaches();
        Composed[] letters = [.. Enumerable.Range(0, Variants)
            .Select(number => Composed.Of(LetterCheck.Resolve(ReferenceLetters.To(number), template), caches))];
        var xml = new PartWriter();
        return
        [
            ("DOCX, whole letter", number => renderer.Render(ReferenceLetters.To(number), Stream.Null)),
            ("compose and pack", number => LetterComposer.Compose(letters[number % Variants].Resolved, caches)),
            ("of that: headers and footers", number => letters[number % Variants].Frame(xml, caches)),
            ("of that: the text as XML", number => letters[number % Variants].WriteBody(xml)),
            ("of that: deflating the text", number => PackedContent.OfXml(letters[number % Variants].Body)),
            ("of that: finding the styles", number => letters[number % Variants].FindStyles(caches)),
            ("styles that no letter had before", number => letters[number % Variants].FindStyles(new DocxCaches(limit: 0))),
        ];
    }

    /// <summary>A letter with all that it takes to do a stage again.</summary>
    private sealed record Composed(ResolvedLetter Resolved, LetterParts Parts, FrameParts Frames, byte[] Body)
    {
        internal static Composed Of(ResolvedLetter resolved, DocxCaches caches)
        {
            using var xml = new PartWriter();
            var parts = new LetterParts(resolved, [], caches);
            var letter = new Composed(resolved, parts, new FrameParts(xml, resolved, [], parts, caches.Contents), []);
            letter.WriteBody(xml);
            return letter with { Body = xml.Written.ToArray() };
        }

        internal void Frame(PartWriter xml, DocxCaches caches) =>
            _ = new FrameParts(xml, Resolved, [], new LetterParts(Resolved, [], caches), caches.Contents);

        internal void WriteBody(PartWriter xml)
        {
            var references = new PartReferences(Parts.Media);
            var runs = new RunComposer(references, Parts.Footnotes, Resolved.Language);
            BodyComposer.Write(xml, Resolved, new BlockComposer(Resolved.Template, Parts, references, runs), Frames);
        }

        internal void FindStyles(DocxCaches caches) => caches.StyleSheets.Of(Resolved, Parts);
    }
}
