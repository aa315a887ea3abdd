using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>A letter in its parts, as far as they can be told from where text and lines stand.</summary>
internal sealed record LetterZones
{
    internal required MeasuredPdf Pdf { get; init; }

    internal required FormFigures Form { get; init; }

    internal required FoundMarks Marks { get; init; }

    internal required AddressText Field { get; init; }

    internal required SideText? Side { get; init; }

    /// <summary>Labels and values of the reference line; empty if there is none.</summary>
    internal required ValueList<TextRow> ReferenceLine { get; init; }

    internal required ValueList<PageText> Pages { get; init; }

    internal required LetterText Text { get; init; }

    internal MeasuredPage FirstPage => Pdf.Pages[0];
}
