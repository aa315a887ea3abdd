namespace Amtsbrief.Measuring.Pages;

/// <summary>
/// A page as it is printed, turned upright and cut to its visible part. All places count from its top-left corner.
/// Immutable and thread-safe.
/// </summary>
/// <param name="Number">The place of the page in the file, from 1.</param>
/// <param name="Width">The width of the sheet.</param>
/// <param name="Height">The height of the sheet.</param>
/// <param name="Lines">Visible upright text, from top to bottom and, on one base line, from left to right.</param>
/// <param name="Rules">Straight lines across or down the page: strokes, and filled boxes that are as thin as strokes.</param>
/// <param name="Images">The places of raster images.</param>
public sealed record MeasuredPage(
    int Number,
    Length Width,
    Length Height,
    ValueList<TextLine> Lines,
    ValueList<Box> Rules,
    ValueList<Box> Images);
