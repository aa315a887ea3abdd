using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Resolving;

/// <summary>
/// A letter with everything decided: words, dates, order and places of the zones. Renderers only set it; none of them
/// decides about content any more, so PDF and DOCX cannot disagree.
/// </summary>
internal sealed record ResolvedLetter
{
    internal required Template Template { get; init; }

    /// <summary>The document's title: kind and subject on one line.</summary>
    internal required string Title { get; init; }

    /// <summary>The agency's name.</summary>
    internal required string Author { get; init; }

    internal required string Language { get; init; }

    internal required LocalDate Date { get; init; }

    internal required ResolvedImage? Letterhead { get; init; }

    /// <summary>The zones read before the text: return line, notes, address, details at the top.</summary>
    internal required ValueList<ResolvedZone> HeadZones { get; init; }

    /// <summary>The top of the text on the first page.</summary>
    internal required Length BodyTop { get; init; }

    internal required ValueList<ResolvedBlock> Body { get; init; }

    /// <summary>The zones read after the text: what is pinned to the foot of a side column.</summary>
    internal required ValueList<ResolvedZone> FootZones { get; init; }
}
