using System.Collections.Immutable;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Text;

/// <summary>All that decides how a paragraph breaks. Immutable and thread-safe.</summary>
/// <param name="runs">The text.</param>
/// <param name="width">The longest line that fits.</param>
/// <param name="style">How words are hyphenated.</param>
/// <param name="isJustified">Whether lines are filled up.</param>
internal readonly struct ParagraphKey(
    ImmutableArray<StyledText> runs, Length width, HyphenationStyle style, bool isJustified) : IEquatable<ParagraphKey>
{
    private readonly ImmutableArray<StyledText> _runs = runs;
    private readonly Length _width = width;
    private readonly HyphenationStyle _style = style;
    private readonly bool _isJustified = isJustified;

    /// <inheritdoc/>
    public bool Equals(ParagraphKey other) =>
        _width == other._width && _isJustified == other._isJustified && _style == other._style
        && _runs.AsSpan().SequenceEqual(other._runs.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ParagraphKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_width);
        foreach (var run in _runs)
        {
            hash.Add(run.Text);
        }

        return hash.ToHashCode();
    }
}
