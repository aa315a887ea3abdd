using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Resolving;

/// <summary>
/// A letter with everything decided: words, dates, order and places of the zones. The template is the one that was given, with
/// sizes reduced where it lets zones shrink. Renderers only set it; none of them
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

    /// <summary>What stands on the first page around zones and text.</summary>
    internal required ResolvedFrame FirstPage { get; init; }

    /// <summary>What stands on every further page around the text.</summary>
    internal required ResolvedFrame ContinuationPages { get; init; }

    /// <summary>
    /// The zones of the first page that are read before the text: lines of the letterhead, return line, notes, address,
    /// details at the top, reference line.
    /// </summary>
    internal required ValueList<ResolvedZone> HeadZones { get; init; }

    internal required ValueList<ResolvedBlock> Body { get; init; }

    /// <summary>The zones of the first page that are read after the text: what is pinned to the foot of a side column.</summary>
    internal required ValueList<ResolvedZone> FootZones { get; init; }
}
