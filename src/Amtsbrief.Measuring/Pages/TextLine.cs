namespace Amtsbrief.Measuring.Pages;

/// <summary>
/// Words on one base line with no wider gap among them than words of a text have; what stands on the same base line
/// further right, such as the information block beside the address, is a line of its own. Immutable and thread-safe.
/// </summary>
public sealed record TextLine
{
    /// <summary>The page the line is on, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The words from left to right; at least one.</summary>
    public required ValueList<TextWord> Words { get; init; }

    /// <summary>The base line (Schriftlinie) of most of the characters, from the top of the sheet.</summary>
    public required Length Baseline { get; init; }

    /// <summary>The type size of most of the characters.</summary>
    public required Length Size { get; init; }

    /// <summary>Whether most of the characters are bold.</summary>
    public required bool IsBold { get; init; }

    /// <summary>Where the first character begins.</summary>
    public Length Left => Words[0].Left;

    /// <summary>Where the last character ends.</summary>
    public Length Right => Words[^1].Right;

    /// <summary>The words with a space between each two.</summary>
    public string Text => string.Join(' ', Words.Select(word => word.Text));
}
