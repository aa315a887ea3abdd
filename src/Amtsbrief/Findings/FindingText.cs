using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Amtsbrief.Findings;

/// <summary>
/// What a finding says: an interpolated text taken apart, so that its sentence can be looked up in another language with the same
/// figures put in. Written like any other text, <c>$"It is {over} too wide."</c>; a plain text has no figures.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct FindingText
{
    private readonly StringBuilder? _sentence;
    private readonly List<object?>? _figures;
    private readonly string? _plain;

    /// <param name="literalLength">What the compiler knows of the length.</param>
    /// <param name="formattedCount">How many figures there are.</param>
    public FindingText(int literalLength, int formattedCount)
    {
        _sentence = new StringBuilder(literalLength + (3 * formattedCount));
        _figures = new List<object?>(formattedCount);
        _plain = null;
    }

    private FindingText(string plain) => (_sentence, _figures, _plain) = (null, null, plain);

    /// <summary>The sentence with <c>{0}</c>, <c>{1}</c> … for its figures.</summary>
    internal string Sentence => _plain ?? _sentence?.ToString() ?? "";

    /// <summary>Makes a text without figures.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FindingText(string text) => new(text);

    /// <summary>Where something stands in a text.</summary>
    /// <param name="count">How often it does.</param>
    /// <param name="first">Its first place.</param>
    internal static FindingText Place(int count, int first)
    {
        FindingText once = $"at position {first}";
        FindingText often = $"{count} times, first at position {first}";
        return count == 1 ? once : often;
    }

    /// <summary>Adds to the sentence.</summary>
    /// <param name="text">The words.</param>
    public void AppendLiteral(string text) => _sentence!.Append(text);

    /// <summary>Adds a figure.</summary>
    /// <param name="figure">The figure.</param>
    public void AppendFormatted<T>(T figure)
    {
        _sentence!.Append(CultureInfo.InvariantCulture, $"{{{_figures!.Count}}}");
        _figures.Add(figure);
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => Fill(Sentence, FindingLanguage.English);

    /// <summary>The text in a language; in English where no other sentence is known.</summary>
    internal string In(FindingLanguage language) =>
        language == FindingLanguage.German && GermanFindings.Of(Sentence) is { } german
            ? Fill(german, language)
            : ToString();

    // In one pass, so that braces in figures stay what they are.
    private string Fill(string sentence, FindingLanguage language)
    {
        if (_figures is not { Count: > 0 } figures)
        {
            return sentence;
        }

        var text = new StringBuilder(sentence.Length);
        for (var at = 0; at < sentence.Length; at++)
        {
            if (sentence[at] == '{' && at + 2 < sentence.Length && sentence[at + 2] == '}'
                && sentence[at + 1] - '0' is >= 0 and var index && index < figures.Count)
            {
                text.Append(Write(figures[index], language, isQuoted: at > 0 && sentence[at - 1] is '"' or '„' or '<'));
                at += 2;
            }
            else
            {
                text.Append(sentence[at]);
            }
        }

        return text.ToString();
    }

    // What stands in quotation marks is the letter's, and what in angle brackets a drawing's.
    private static string Write(object? figure, FindingLanguage language, bool isQuoted) => figure switch
    {
        FindingText text => text.In(language),
        Length length when language == FindingLanguage.German => length.ToString().Replace('.', ','),
        string word when language == FindingLanguage.German && !isQuoted => GermanFindings.Word(word),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => figure?.ToString() ?? "",
    };
}
