using System.Text.RegularExpressions;
using NodaTime;

namespace Amtsbrief.Phrases;

/// <summary>
/// A sentence that says in a letter what a law asks for (Textbaustein), to be picked by the caller. The words are the library's
/// own, written to what the norm asks for; no model texts of authorities are copied. A body that has prescribed texts uses those:
/// it computes nothing and gives no legal advice. Immutable and thread-safe.
/// </summary>
/// <param name="Name">What it is for, in German: "Widerspruch".</param>
/// <param name="Text">The sentences; what stands in curly brackets is to be filled in.</param>
/// <param name="Norm">The rules that ask for it, as in "§ 37 Abs. 6 VwVfG; § 58 Abs. 1 VwGO".</param>
/// <param name="CheckedOn">The day whose law the text was held against.</param>
public sealed partial record LegalPhrase(string Name, string Text, string Norm, LocalDate CheckedOn)
{
    /// <summary>The names of what is to be filled in, each once, in the order of the text: "Behörde".</summary>
    public ValueList<string> Blanks => ValueList.From(Blank.Matches(Text).Select(match => match.Groups["name"].Value).Distinct());

    /// <summary>The phrase with something filled in.</summary>
    /// <param name="blank">The name of the blank, without brackets.</param>
    /// <param name="value">What stands there.</param>
    /// <returns>The phrase; it may have further blanks.</returns>
    /// <exception cref="ArgumentException">The phrase has no such blank, or the value is null or blank.</exception>
    public LegalPhrase With(string blank, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return Blanks.Contains(blank)
            ? this with { Text = Text.Replace($"{{{blank}}}", value, StringComparison.Ordinal) }
            : throw new ArgumentException($"\"{Name}\" has no blank \"{blank}\".", nameof(blank));
    }

    /// <summary>The text for a letter.</summary>
    /// <returns>A paragraph.</returns>
    /// <exception cref="InvalidOperationException">Something is still to be filled in.</exception>
    public Paragraph ToParagraph() => Blanks is [var first, ..]
        ? throw new InvalidOperationException($"\"{first}\" of \"{Name}\" is not filled in.")
        : new Paragraph(Text);

    [GeneratedRegex(@"\{(?<name>[^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Blank { get; }
}
