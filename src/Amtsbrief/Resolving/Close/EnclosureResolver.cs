using Amtsbrief.Resolving.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Close;

/// <summary>Enclosures, distribution and those who are informed: a word in bold, below it a list without labels.</summary>
internal static class EnclosureResolver
{
    internal static IEnumerable<ResolvedBlock> Resolve(Letter letter, BlockContext context)
    {
        var wording = context.Template.Wording;
        var enclosures = letter.Enclosures.Count == 1 ? wording.Enclosure : wording.Enclosures;
        return
        [
            .. List(enclosures, letter.Enclosures, "enclosures", context),
            .. List(wording.Distribution, letter.Distribution, "distribution", context),
            .. List(wording.ForInformation, letter.ForInformation, "forInformation", context),
        ];
    }

    private static IEnumerable<ResolvedBlock> List(string word, ValueList<string> lines, string path, BlockContext context)
    {
        if (lines.IsEmpty)
        {
            yield break;
        }

        var space = context.SpaceBefore(TextRole.Enclosure);
        if (word.Length > 0)
        {
            yield return context.Paragraph(TextRole.EnclosureHeading, path, context.Plain(word, path));
        }
        else
        {
            space = context.SpaceBefore(TextRole.EnclosureHeading);
        }

        yield return new ResolvedList(
            TextRole.Enclosure, space, path, Style: null, Start: 1, Level: 0, LabelIndent: Length.Zero, TextIndent: Length.Zero,
            ValueList.From(context.Lines(lines, path).Select(line => new ResolvedListItem(
                "", [new ResolvedParagraph(TextRole.Enclosure, Length.Zero, line.Path, [line])]))));
    }
}
