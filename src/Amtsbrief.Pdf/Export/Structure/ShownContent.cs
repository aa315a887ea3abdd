namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>
/// Where a leaf is shown: mostly at one place, at several if its text goes on on the next page or something stands between its
/// lines.
/// </summary>
internal struct ShownContent
{
    private MarkedContent _first;
    private List<MarkedContent>? _further;

    internal readonly MarkedContent First => _first;

    internal readonly IReadOnlyList<MarkedContent> Further => _further ?? (IReadOnlyList<MarkedContent>)[];

    internal void Add(MarkedContent content, bool isFirst)
    {
        if (isFirst)
        {
            _first = content;
        }
        else
        {
            (_further ??= []).Add(content);
        }
    }
}
