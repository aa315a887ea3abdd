using Amtsbrief.Checking;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>
/// Turns letter and template into a <see cref="ResolvedLetter"/>: the only place that decides about words, order and places.
/// </summary>
internal sealed class LetterResolver(Letter letter, Template template, FindingCollector findings)
{
    internal ResolvedLetter Resolve()
    {
        var address = new AddressFieldResolver(letter, template);
        var details = DetailsResolver.Resolve(letter, template);
        var frames = new FrameResolver(letter, template);
        var continuation = frames.ContinuationPages();
        return new ResolvedLetter
        {
            Template = template,
            Title = Title(),
            Author = letter.Sender.Name,
            Language = letter.Language,
            Date = letter.Date,
            FirstPage = frames.FirstPage(
                TextTop(details),
                LetterheadImage.Resolve(letter.Sender.Letterhead, template.Letterhead, "sender.letterhead")),
            ContinuationPages = continuation,
            HeadZones = ValueList.From(address.Zones().Concat(details.Where(zone => zone.Kind == ZoneKind.Details))),
            Body = new BodyResolver(letter, template, continuation.TextBottom - continuation.TextTop, findings).Resolve(),
            FootZones = ValueList.From(details.Where(zone => zone.Kind == ZoneKind.FootDetails)),
        };
    }

    private string Title()
    {
        var subject = string.Join(' ', letter.Subject);
        var title = letter.DocumentKind is { } kind ? $"{kind}: {subject}" : subject;
        return title.Replace("\u00AD", "", StringComparison.Ordinal);
    }

    // DIN 5008: two blank lines below whichever reaches lower, address field or information block.
    private Length TextTop(IEnumerable<ResolvedZone> details)
    {
        var deepest = template.AddressField.Field.Bottom;
        if (template.Head is InformationBlock block)
        {
            deepest = Length.Max(deepest, block.Box.Bottom);
            foreach (var zone in details)
            {
                deepest = Length.Max(deepest, zone.Box.Bottom);
            }
        }

        return deepest + template.SpaceAboveText;
    }
}
