using Amtsbrief.Caching;
using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// What a renderer keeps from letter to letter: each value follows from its key alone, so no byte of a file tells what was made
/// before it. Thread-safe.
/// </summary>
/// <param name="limit">How many bytes each cache keeps at most; most letters of an agency need some ten thousand.</param>
internal sealed class DocxCaches(long limit = 4 * 1024 * 1024)
{
    /// <summary>Parts as the archive holds them.</summary>
    internal PackedContents Contents { get; } = new(limit);

    /// <summary>The styles that roles have of themselves.</summary>
    internal KnownPlainStyles PlainStyles { get; } = new(limit);

    /// <summary>The styles of letters.</summary>
    internal StyleSheets StyleSheets { get; } = new(limit);

    /// <summary>The runs of drawings.</summary>
    internal BoundedCache<Drawing, DrawnRun> Drawings { get; } = new(limit, run => run.Weight);
}
