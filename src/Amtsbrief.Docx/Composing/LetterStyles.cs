using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The paragraph styles of one letter: one for each role, and beside it one for each other look that the letter gives the
/// role, such as that of a zone's first block, which has no space above it.
/// </summary>
internal sealed class LetterStyles(ResolvedLetter letter, KnownPlainStyles known)
{
    private readonly PlainStyles _plain = known.Of(PlainLooks.Of(letter));
    private readonly List<LetterStyle> _others = [];
    private readonly Dictionary<StyleKey, LetterStyle> _othersByKey = [];

    /// <summary>All styles, those of the roles first.</summary>
    internal IEnumerable<LetterStyle> All => _plain.All.Concat(_others);

    /// <summary>The looks that the roles have of themselves.</summary>
    internal ValueList<StyleKey> RoleLooks => _plain.Looks;

    /// <summary>The looks of the other styles.</summary>
    internal ValueList<StyleKey> OtherLooks => ValueList.From(_others.Select(style => style.Key));

    /// <summary>The style of a look; made when it is first asked for.</summary>
    internal LetterStyle this[StyleKey key] =>
        _othersByKey.TryGetValue(key, out var style) ? style : _plain.Of(key) ?? Make(key);

    /// <summary>
    /// The style that a level of a numbering names. It can name only one (ECMA-376 part 1, 17.9.23): the first; paragraphs of the
    /// others count if they name the level themselves.
    /// </summary>
    internal LetterStyle? Counting(NumberPlace level) => All.FirstOrDefault(style => style.Key.Number == level);

    private LetterStyle Make(StyleKey key)
    {
        var plain = key.Kind == ParagraphKind.Text ? _plain[key.Role] : OfNoText(key);
        if (plain.Key == key)
        {
            return plain;
        }

        var (id, name) = VariantName.Of(key, plain);
        return Add(WithOwnId(new LetterStyle(key, id, name, plain)));
    }

    // What is no text has the looks in which a role first has it.
    private LetterStyle OfNoText(StyleKey key) =>
        _others.Find(style => style is { Plain: null } && style.Key.Role == key.Role && style.Key.Kind == key.Kind)
            ?? Add(PlainStyles.Make(PlainLooks.Of(key)));

    private LetterStyle WithOwnId(LetterStyle style)
    {
        var own = style;
        for (var number = 2; IsTaken(own.Id); number++)
        {
            own = style with { Id = $"{style.Id}{number}", Name = $"{style.Name} {number}" };
        }

        return own;
    }

    private bool IsTaken(string id) => _plain.Has(id) || _others.Exists(style => style.Id == id);

    private LetterStyle Add(LetterStyle style)
    {
        _others.Add(style);
        _othersByKey.Add(style.Key, style);
        return style;
    }
}
