using Amtsbrief.Caching;

namespace Amtsbrief.Docx.Composing;

/// <summary>The plain styles of earlier letters, found by their looks. Thread-safe.</summary>
/// <param name="limit">How many bytes to keep at most.</param>
internal sealed class KnownPlainStyles(long limit)
{
    private readonly BoundedCache<Key, PlainStyles> _known = new(limit, styles => styles.Weight);

    internal PlainStyles Of(ReadOnlyMemory<StyleKey> looks)
    {
        if (!_known.TryGet(new Key(looks), out var styles))
        {
            styles = new PlainStyles(looks.Span);
            _known.Add(new Key(styles.Looks.AsMemory()), styles);
        }

        return styles;
    }

    /// <summary>Looks that are equal to others of the same values.</summary>
    private readonly struct Key(ReadOnlyMemory<StyleKey> looks) : IEquatable<Key>
    {
        private readonly ReadOnlyMemory<StyleKey> _looks = looks;

        public bool Equals(Key other) => _looks.Span.SequenceEqual(other._looks.Span);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        // Looks are long; how far roles are set off and in tells most letters apart.
        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var look in _looks.Span)
            {
                hash.Add(look.SpaceBefore);
                hash.Add(look.Indents.Left);
            }

            return hash.ToHashCode();
        }
    }
}
