using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>Rules about footnotes.</summary>
internal static class FootnoteRules
{
    private const string Part = "word/footnotes.xml";
    private static readonly XNamespace W = DocxFile.W;

    /// <summary>Word repairs a file whose notes have no rule above them, or whose settings do not name it.</summary>
    internal static IEnumerable<string> Separators(DocxFile file)
    {
        if (!file.Has(Part))
        {
            return [];
        }

        var named = file.Xml("word/settings.xml").Descendants(W + "footnote").Select(Id).ToHashSet();
        return from type in (string[])["separator", "continuationSeparator"]
               let notes = Notes(file).Where(note => (string?)note.Attribute(W + "type") == type).ToList()
               where notes is not [var note] || !note.Descendants(W + type).Any() || !named.Contains(Id(note))
               select $"there is no {type}, or the settings do not name it";
    }

    internal static IEnumerable<string> References(DocxFile file)
    {
        var notes = Notes(file).Where(note => note.Attribute(W + "type") is null).Select(Id).ToList();
        var marks = WordRules.Elements(file, W + "footnoteReference").Select(found => Id(found.Element)).ToList();
        return marks.SequenceEqual(notes) ? [] : [$"marks {string.Join(' ', marks)} stand for notes {string.Join(' ', notes)}"];
    }

    internal static IEnumerable<string> Marks(DocxFile file) =>
        from note in Notes(file)
        where note.Attribute(W + "type") is null && note.Descendants(W + "footnoteRef").Count() != 1
        select $"note {Id(note)} does not begin with its number";

    private static string Id(XElement element) => (string?)element.Attribute(W + "id") ?? "none";

    private static IEnumerable<XElement> Notes(DocxFile file) =>
        file.Has(Part) ? file.Xml(Part).Root!.Elements(W + "footnote") : [];
}
