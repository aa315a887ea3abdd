namespace Amtsbrief.Measuring.Zones;

/// <summary>The text from the subject to the end, over all pages, in its parts; each list is empty if the part is not there.</summary>
internal sealed record LetterText
{
    /// <summary>What stands directly above the subject, such as the kind of document.</summary>
    internal required ValueList<TextRow> Kind { get; init; }

    internal required ValueList<TextRow> Subject { get; init; }

    internal required ValueList<TextRow> Salutation { get; init; }

    /// <summary>The running text up to the closing.</summary>
    internal required ValueList<TextRow> Body { get; init; }

    /// <summary>From the closing on.</summary>
    internal required ValueList<TextRow> End { get; init; }

    /// <summary>The type size of most of the text.</summary>
    internal required Length BodySize { get; init; }

    /// <summary>The usual distance of base lines; null if no two lines follow each other.</summary>
    internal required Length? Pitch { get; init; }

    /// <summary>The distance of base lines, that of the norm if the text does not show it.</summary>
    internal Length UsedPitch => Pitch ?? FormFigures.Pitch;

    internal TextRow? First => Kind.Concat(Subject).Concat(Salutation).Concat(Body).FirstOrDefault();
}
