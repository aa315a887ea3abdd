using System.Text;
using Amtsbrief.Inlines;

namespace Amtsbrief.Linting.Texts;

/// <summary>Writes corrections into texts.</summary>
internal sealed class TextEdits
{
    private readonly IReadOnlyList<LintMatch> _edits;

    // The corrections by place; none lies over another or reaches into two parts.
    internal TextEdits(IReadOnlyList<LintMatch> edits) => _edits = edits;

    internal string Apply(string text) => _edits.Count == 0 ? text : Apply(text, 0, isLast: true);

    internal RichText Apply(RichText text)
    {
        if (_edits.Count == 0)
        {
            return text;
        }

        var at = 0;
        var length = TextParts.LengthOf(text);
        return Apply(text, ref at, length, depth: 0);
    }

    private RichText Apply(RichText text, ref int at, int length, int depth)
    {
        if (depth > TextParts.DeepestNesting)
        {
            return text;
        }

        var parts = new List<Inline>(text.Parts.Count);
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case TextRun { Text: { } characters }:
                    var start = at;
                    at += characters.Length;
                    parts.Add(new TextRun(Apply(characters, start, isLast: at == length)));
                    break;
                case Strong { Content: not null } strong:
                    parts.Add(strong with { Content = Apply(strong.Content, ref at, length, depth + 1) });
                    break;
                case Emphasis { Content: not null } emphasis:
                    parts.Add(emphasis with { Content = Apply(emphasis.Content, ref at, length, depth + 1) });
                    break;
                case LanguageRun { Content: not null } language:
                    parts.Add(language with { Content = Apply(language.Content, ref at, length, depth + 1) });
                    break;
                case Link { Content: not null } link:
                    parts.Add(link with { Content = Apply(link.Content, ref at, length, depth + 1) });
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return new RichText(ValueList.From(parts));
    }

    // An insertion between two parts belongs to the second one, at the end of the text to the last.
    private string Apply(string characters, int start, bool isLast)
    {
        StringBuilder? result = null;
        var read = 0;
        foreach (var edit in _edits)
        {
            var place = edit.Start - start;
            var isWithin = edit.Length == 0
                ? place >= 0 && (place < characters.Length || (isLast && place == characters.Length))
                : place >= 0 && place + edit.Length <= characters.Length;
            if (isWithin)
            {
                result ??= new StringBuilder();
                result.Append(characters, read, place - read).Append(edit.Correction);
                read = place + edit.Length;
            }
        }

        return result is null ? characters : result.Append(characters, read, characters.Length - read).ToString();
    }
}
