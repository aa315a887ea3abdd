using Amtsbrief.Caching;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Composing;

/// <summary>The styles parts of earlier letters, found by what they depend on. Thread-safe.</summary>
/// <param name="limit">How many bytes to keep at most.</param>
internal sealed class StyleSheets(long limit)
{
    // Looks, places and, where sizes shrank, a template of its own.
    private const int KeySize = 8 * 1024;

    private readonly BoundedCache<Key, PackedContent> _known = new(limit, packed => packed.Bytes.Length + KeySize);

    /// <summary>How many bytes are kept.</summary>
    internal long Weight => _known.Weight;

    /// <summary>The styles of a letter, all other parts of which are written.</summary>
    internal PackedContent Of(ResolvedLetter letter, LetterParts parts)
    {
        var key = new Key(
            letter.Template, letter.Language, parts.Styles.RoleLooks, parts.Styles.OtherLooks, parts.Places.All,
            parts.Footnotes.Notes.Count > 0, StyleSheet.HasTables(letter));
        if (!_known.TryGet(key, out var packed))
        {
            packed = PackedContent.OfXml(XmlBytes.Of(StyleSheet.Compose(letter, parts)).Span);
            _known.Add(key, packed);
        }

        return packed;
    }

    /// <summary>Everything that styles depend on: ids and names of styles follow from the looks and their order.</summary>
    private sealed record Key(
        Template Template, string Language, ValueList<StyleKey> Roles, ValueList<StyleKey> Others,
        ValueList<(ZonePlace Place, Box Box)> Places, bool HasFootnotes, bool HasTables)
    {
        // Templates and looks are long; these few tell most letters apart.
        public override int GetHashCode() => HashCode.Combine(
            Others.Count, Others.IsEmpty ? Roles[^1] : Others[^1], Language, HasFootnotes, HasTables);
    }
}
