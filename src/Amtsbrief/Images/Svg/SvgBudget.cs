namespace Amtsbrief.Images.Svg;

/// <summary>
/// How much is read, so that no file, whoever wrote it, takes long or fills the memory. Far above what logos and coats of arms
/// need. Not thread-safe.
/// </summary>
internal sealed class SvgBudget
{
    internal const int MaxBytes = 4_000_000;

    private const int MaxDepth = 64;
    private const int MaxElements = 20_000;
    private const int MaxSegments = 200_000;
    private const int MaxDeclarations = 500_000;

    private int _written;
    private int _drawn;
    private int _segments;
    private int _declarations;

    /// <summary>Counts an element of the file.</summary>
    internal void AddWritten(int depth) => Add(ref _written, depth);

    /// <summary>Counts an element that is drawn, each time that it is.</summary>
    internal void AddDrawn(int depth) => Add(ref _drawn, depth);

    internal void AddSegment()
    {
        if (++_segments > MaxSegments)
        {
            throw SvgException.TooMuch("more than 200 000 path segments");
        }
    }

    /// <summary>Counts a declaration of a style sheet, once for each element that it is for.</summary>
    internal void AddDeclaration()
    {
        if (++_declarations > MaxDeclarations)
        {
            throw SvgException.TooMuch("a style sheet for too many elements");
        }
    }

    private static void Add(ref int count, int depth)
    {
        if (depth > MaxDepth)
        {
            throw SvgException.TooMuch($"elements nested more than {MaxDepth} deep");
        }

        if (++count > MaxElements)
        {
            throw SvgException.TooMuch("more than 20 000 elements");
        }
    }
}
