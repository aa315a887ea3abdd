using System.Runtime.CompilerServices;
using Amtsbrief.Inlines;

namespace Amtsbrief;

/// <summary>
/// Text with emphasis, links and passages in other languages (Fließtext). A plain string is one as well; several parts are
/// written as a collection expression: <c>["Der ", new Strong("Termin"), " steht."]</c>. Write U+00AD where a word may be
/// broken: a word that has one breaks only there. Immutable and thread-safe.
/// </summary>
/// <param name="Parts">The parts, from first to last.</param>
[CollectionBuilder(typeof(RichText), nameof(Create))]
public sealed record RichText(ValueList<Inline> Parts) : IEnumerable<Inline>
{
    /// <summary>Makes a text of a plain string.</summary>
    /// <param name="text">The characters.</param>
    /// <returns>The text.</returns>
    public static RichText Of(string text) => new(ValueList.Create<Inline>([new TextRun(text)]));

    /// <summary>Makes a text of parts; collection expressions call this.</summary>
    /// <param name="parts">The parts, which are copied.</param>
    /// <returns>The text.</returns>
    public static RichText Create(ReadOnlySpan<Inline> parts) => new(ValueList.Create(parts));

    /// <summary>Makes a text of a plain string.</summary>
    /// <param name="text">The characters.</param>
    public static implicit operator RichText(string text) => Of(text);

    /// <inheritdoc/>
    public IEnumerator<Inline> GetEnumerator() => ((IEnumerable<Inline>)Parts).GetEnumerator();

    /// <inheritdoc/>
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The characters alone, without any mark-up.</summary>
    /// <returns>The characters.</returns>
    public override string ToString() => string.Concat(Parts.Select(part => part.ToString()));
}
