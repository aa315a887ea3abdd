using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>What breaking a paragraph must know of hyphenation. Immutable and thread-safe.</summary>
internal sealed class HyphenationRules
{
    private readonly Hyphenator _german;

    /// <summary>Makes the rules of a style.</summary>
    internal HyphenationRules(HyphenationStyle style) => (Style, _german) = (style, Hyphenator.German(style));

    /// <summary>The rules of the usual style.</summary>
    internal static HyphenationRules Usual { get; } = new(HyphenationStyle.Careful);

    /// <summary>The style.</summary>
    internal HyphenationStyle Style { get; }

    /// <summary>Finds the hyphenator of a language.</summary>
    /// <param name="languageTag">The tag of the language (BCP 47), such as <c>de</c> or <c>de-AT</c>.</param>
    /// <returns>That of German for German in every country, otherwise <see cref="Hyphenator.None"/>.</returns>
    internal Hyphenator For(string languageTag)
    {
        var primary = languageTag.AsSpan();
        var end = primary.IndexOf('-');
        if (end >= 0)
        {
            primary = primary[..end];
        }

        return primary.Equals("de", StringComparison.OrdinalIgnoreCase) ? _german : Hyphenator.None;
    }
}
