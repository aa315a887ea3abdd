namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Chooses among the places at which one word may be divided: the last that fits, but rather a joint of its parts than a place
/// inside one of them, as long as the line stays full enough.
/// </summary>
/// <param name="jointGap">How much shorter the line may be for that.</param>
internal struct BreakChoice(Length jointGap)
{
    private LineSpan? _joint;
    private Length _jointWidth;
    private LineSpan? _syllable;
    private Length _syllableWidth;

    /// <summary>The best of the places so far; null without any.</summary>
    internal readonly LineSpan? Best => _joint is null || _syllableWidth - _jointWidth > jointGap ? _syllable ?? _joint : _joint;

    /// <summary>Offers a place that fits, from the first to the last.</summary>
    /// <param name="line">The line that ends there.</param>
    /// <param name="kind">What the place is.</param>
    /// <param name="width">How wide the line is.</param>
    internal void Offer(LineSpan line, BreakKind kind, Length width)
    {
        if (kind == BreakKind.Syllable)
        {
            (_syllable, _syllableWidth) = (line, width);
        }
        else
        {
            (_joint, _jointWidth, _syllable, _syllableWidth) = (line, width, null, Length.Zero);
        }
    }
}
