using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The paragraph styles of one letter: one for each role, and beside it one for each other look that the letter gives the
/// role, such as that of a zone's first block, which has no space above it.
/// </summary>
internal sealed class LetterStyles
{
    // Some more than there are roles.
    private const int Usual = 47;

    private readonly Dictionary<StyleKey, LetterStyle> _byKey = new(Usual);
    private readonly Dictionary<(TextRole, ParagraphKind), LetterStyle> _plain = new(Usual);
    private readonly List<LetterStyle> _all = new(Usual);
    private readonly HashSet<string> _ids = new(Usual);

    internal LetterStyles(ResolvedLetter letter)
    {
        foreach (var key in PlainLooks.Of(letter))
        {
            AddPlain(key);
        }
    }

    /// <summary>All styles, those of the roles first.</summary>
    internal IReadOnlyList<LetterStyle> All => _all;

    /// <summary>The looks of all styles.</summary>
    internal ValueList<StyleKey> Keys => ValueList.From(_all.Select(style => style.Key));

    /// <summary>The style of a look; made when it is first asked for.</summary>
    internal LetterStyle this[StyleKey key] => _byKey.TryGetValue(key, out var style) ? style : Make(key);

    /// <summary>
    /// The style that a level of a numbering names. It can name only one (ECMA-376 part 1, 17.9.23): the first; paragraphs of the
    /// others count if they name the level themselves.
    /// </summary>
    internal LetterStyle? Counting(NumberPlace level) => _all.Find(style => style.Key.Number == level);

    private LetterStyle Make(StyleKey key)
    {
        var plain = _plain.TryGetValue((key.Role, key.Kind), out var known)
            ? known
            : AddPlain(PlainLooks.Of(key));
        if (plain.Key == key)
        {
            return plain;
        }

        var (id, name) = VariantName.Of(key, plain);
        return Add(WithOwnId(new LetterStyle(key, id, name, plain)));
    }

    private LetterStyle AddPlain(StyleKey key)
    {
        var style = Add(new LetterStyle(key, RoleStyle.Of(key).Id, RoleStyle.Of(key).Name, Plain: null));
        _plain.Add((key.Role, key.Kind), style);
        return style;
    }

    private LetterStyle WithOwnId(LetterStyle style)
    {
        var own = style;
        for (var number = 2; _ids.Contains(own.Id); number++)
        {
            own = style with { Id = $"{style.Id}{number}", Name = $"{style.Name} {number}" };
        }

        return own;
    }

    private LetterStyle Add(LetterStyle style)
    {
        _byKey.Add(style.Key, style);
        _all.Add(style);
        _ids.Add(style.Id);
        return style;
    }
}
