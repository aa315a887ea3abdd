using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The styles that the roles have of themselves, which are the same in most letters of an agency. Immutable and thread-safe.
/// </summary>
internal sealed class PlainStyles
{
    // About what a style and its entries take in memory.
    private const int StyleSize = 512;

    private readonly Dictionary<StyleKey, LetterStyle> _byKey;
    private readonly HashSet<string> _ids;

    internal PlainStyles(ReadOnlySpan<StyleKey> looks)
    {
        Looks = ValueList.Create(looks);
        LetterStyle[] all = [.. Looks.Select(Make)];
        All = all;
        _byKey = all.ToDictionary(style => style.Key);
        _ids = [.. all.Select(style => style.Id)];
    }

    /// <summary>Their looks, one a role, in the order of the roles.</summary>
    internal ValueList<StyleKey> Looks { get; }

    /// <summary>The styles, in the same order.</summary>
    internal IReadOnlyList<LetterStyle> All { get; }

    /// <summary>About how many bytes they take.</summary>
    internal long Weight => All.Count * StyleSize;

    /// <summary>The style of a role.</summary>
    internal LetterStyle this[TextRole role] => All[(int)role];

    /// <summary>Makes the style that paragraphs of a role and kind have of themselves.</summary>
    internal static LetterStyle Make(StyleKey key) => new(key, RoleStyle.Of(key).Id, RoleStyle.Of(key).Name, Plain: null);

    /// <summary>The style of a look; null if no role has it of itself.</summary>
    internal LetterStyle? Of(StyleKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether one of the styles has an id.</summary>
    internal bool Has(string id) => _ids.Contains(id);
}
