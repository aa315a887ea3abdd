using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Frames;

/// <summary>The header of continuation pages: details one behind the other in a paragraph that breaks where it must.</summary>
internal static class ContinuationHeaderResolver
{
    private const string Path = "template.continuationHeader.details";

    internal static ResolvedZone? Resolve(Details details, ZoneSpaces spaces, Template template)
    {
        if (template.ContinuationHeader is not { } header)
        {
            return null;
        }

        var parts = ValueList.From(header.Details.SelectMany(details.Of).SelectMany(Parts));
        if (parts.IsEmpty)
        {
            return null;
        }

        var line = new ResolvedText(Join(parts, template.Wording.DetailSeparator), Path) { Parts = parts };
        var page = template.Page;
        var blocks = spaces.Bind([new ResolvedParagraph(TextRole.ContinuationHeader, Length.Zero, Path, [line])], page.TextWidth);
        var height = new ZoneRuler(template.Type, page.TextWidth).Height(blocks)
            + (header.Rule ? FrameResolver.RuleSpace : Length.Zero);
        return new ResolvedZone(
            ZoneKind.ContinuationHeader, new Box(page.Left, header.Top, page.TextWidth, height), blocks)
        {
            Rule = header.Rule ? ZoneRule.Below : ZoneRule.None,
        };
    }

    // A label stands before the first line of its detail.
    private static IEnumerable<ResolvedText> Parts(Detail detail) => detail.Lines.Skip(1).Prepend(detail.Joined());

    private static ValueList<ResolvedRun> Join(ValueList<ResolvedText> parts, string separator)
    {
        var runs = new List<ResolvedRun>();
        foreach (var part in parts)
        {
            if (runs.Count > 0)
            {
                runs.Add(new ResolvedRun(separator));
            }

            runs.AddRange(part.Runs);
        }

        return ValueList.From(runs);
    }
}
