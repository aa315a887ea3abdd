using Amtsbrief.Characters;
using Amtsbrief.Checking;
using Amtsbrief.Hyphenation;
using Amtsbrief.Images;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Resolving.Heads;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Resolving;

/// <summary>
/// Turns letter and template into a <see cref="ResolvedLetter"/>: the only place that decides about words, order and places.
/// </summary>
internal sealed class LetterResolver(Letter letter, Template given, ImageInfos infos, FindingCollector findings)
{
    internal ResolvedLetter Resolve()
    {
        var template = HeadShrinker.Fit(letter, given);
        var address = AddressFieldResolver.Resolve(letter, template, infos);
        var head = HeadResolver.Resolve(letter, template);
        var letterhead = LetterheadResolver.FirstPage(letter, template, infos);
        var frames = new FrameResolver(letter, template);
        var continuation = frames.ContinuationPages(LetterheadResolver.ContinuationPages(letter, template, infos));
        return new ResolvedLetter
        {
            Template = template with { Type = address.Type },
            Title = Title(),
            Author = Din91379.Compose(letter.Sender.Name),
            Language = letter.Language,
            Date = letter.Date.WithCalendar(CalendarSystem.Iso),
            FirstPage = frames.FirstPage(head.TextTop, letterhead, address.Franking),
            ContinuationPages = continuation,
            HeadZones =
            [
                .. letterhead.Lines,
                .. address.Zones,
                .. head.Details.Where(zone => zone.Kind == ZoneKind.Details),
                .. head.References,
            ],
            Body = DividedTexts.Divide(
                new BodyResolver(letter, template, continuation.TextBottom - continuation.TextTop, infos, findings).Resolve(),
                letter, template.Type),
            FootZones = ValueList.From(head.Details.Where(zone => zone.Kind == ZoneKind.FootDetails)),
        };
    }

    private string Title()
    {
        var subject = string.Join(' ', letter.Subject);
        var title = letter.DocumentKind is { } kind ? $"{kind}: {subject}" : subject;
        return Din91379.Compose(title.Replace("\u00AD", "", StringComparison.Ordinal));
    }
}
