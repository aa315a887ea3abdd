using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>What stands in the flow of a header, and what has frames beside it.</summary>
internal static class HeaderFlow
{
    /// <summary>The header of continuation pages and a page number below it.</summary>
    internal static IEnumerable<ResolvedZone> Of(ResolvedFrame frame)
    {
        var header = frame.Header.Where(zone => zone.Kind == ZoneKind.ContinuationHeader);
        return frame.PageNumber is { } number && IsAtHead(number, frame) ? header.Append(number) : header;
    }

    /// <summary>Lines of the letterhead, and a page number in the side column.</summary>
    internal static IEnumerable<ResolvedZone> Framed(ResolvedFrame frame)
    {
        var lines = frame.Header.Where(zone => zone.Kind == ZoneKind.Letterhead);
        return frame.PageNumber is { } number && !IsAtHead(number, frame) && FooterFlow.Of(frame).Number is null
            ? lines.Append(number)
            : lines;
    }

    private static bool IsAtHead(ResolvedZone zone, ResolvedFrame frame) => zone.Box.Bottom <= frame.TextTop;
}
