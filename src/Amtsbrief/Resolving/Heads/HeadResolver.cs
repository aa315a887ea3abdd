using Amtsbrief.Templates;

namespace Amtsbrief.Resolving.Heads;

/// <summary>Places what stands between letterhead and text besides the address field.</summary>
internal static class HeadResolver
{
    internal static ResolvedHead Resolve(Letter letter, Template template)
    {
        var details = ValueList.From(DetailsResolver.Resolve(letter, template));
        var below = Deepest(template, details) + template.SpaceAboveText;
        var references = ValueList.From(ReferenceLineResolver.Resolve(letter, template, below));
        return references.IsEmpty
            ? new ResolvedHead(details, references, below)
            : new ResolvedHead(details, references, Bottom(references, below) + template.SpaceAboveText);
    }

    // DIN 5008: two blank lines below whichever reaches lower, address field or information block. A side column stands beside
    // the text.
    private static Length Deepest(Template template, ValueList<ResolvedZone> details)
    {
        var field = template.AddressField.Field.Bottom;
        return template.Head is SideColumn ? field : Bottom(details, Length.Max(field, template.Head.Box.Bottom));
    }

    private static Length Bottom(ValueList<ResolvedZone> zones, Length least)
    {
        foreach (var zone in zones)
        {
            least = Length.Max(least, zone.Box.Bottom);
        }

        return least;
    }
}
