using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>The pieces of a line that cannot be broken, measured one after the other.</summary>
/// <param name="text">The line.</param>
/// <param name="metrics">The face it is set in.</param>
/// <param name="size">The type size.</param>
internal readonly struct ZoneWords(string text, FontMetrics metrics, Length size)
{
    public Enumerator GetEnumerator() => new(text, metrics, size);

    /// <summary>A piece.</summary>
    /// <param name="Line">The line that it is part of.</param>
    /// <param name="Range">Where it stands there, closing spaces left out.</param>
    /// <param name="Width">How wide it is without closing spaces.</param>
    /// <param name="WidthWithSpace">How wide it is with them.</param>
    internal readonly record struct Word(string Line, Range Range, Length Width, Length WidthWithSpace)
    {
        internal string Text => Line[Range];
    }

    /// <summary>Goes from piece to piece.</summary>
    internal struct Enumerator(string text, FontMetrics metrics, Length size)
    {
        private int _next;

        public Word Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= text.Length)
            {
                return false;
            }

            var start = _next;
            var end = ZoneBreaks.EndOfWord(text, start);
            _next = end;
            while (_next < text.Length && text[_next] == ' ')
            {
                _next++;
            }

            var (width, withSpaces) = metrics.Measure(text.AsSpan(start, end - start), _next - end, size);
            Current = new Word(text, start..end, width, withSpaces);
            return true;
        }
    }
}
