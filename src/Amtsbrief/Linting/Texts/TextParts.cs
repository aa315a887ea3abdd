using Amtsbrief.Checking;
using System.Text;
using Amtsbrief.Inlines;

namespace Amtsbrief.Linting.Texts;

/// <summary>Lays the parts of a text one behind the other, as they are read. Footnotes are texts of their own.</summary>
internal sealed class TextParts
{
    /// <summary>What is nested deeper is an error of the letter and not read here.</summary>
    internal const int DeepestNesting = 32;

    private readonly StringBuilder _written = new();
    private readonly StringBuilder _read = new();
    private readonly List<int> _joints = [];

    private TextParts()
    {
    }

    /// <summary>The text as rules read it.</summary>
    internal static LintText Of(RichText text, string path, TextPlaces place)
    {
        var parts = new TextParts();
        parts.Add(text, isForeign: false, depth: 0);
        return new LintText(path, place, parts._written.ToString())
        {
            Characters = LintText.Blotted(parts._read.ToString()), Joints = ValueList.From(parts._joints),
        };
    }

    internal static int LengthOf(RichText text) => Of(text, "", TextPlaces.None).Written.Length;

    private void Add(RichText? text, bool isForeign, int depth)
    {
        if (text is null || depth > DeepestNesting)
        {
            return;
        }

        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case TextRun { Text: { } characters }:
                    _joints.Add(_written.Length);
                    _written.Append(characters);
                    _read.Append(isForeign ? new string(LintText.Blot, characters.Length) : characters);
                    break;
                case Strong strong:
                    Add(strong.Content, isForeign, depth + 1);
                    break;
                case Emphasis emphasis:
                    Add(emphasis.Content, isForeign, depth + 1);
                    break;
                case LanguageRun language:
                    Add(language.Content, isForeign || !LanguageTag.IsGerman(language.Language), depth + 1);
                    break;
                case Link link:
                    Add(link.Content, isForeign, depth + 1);
                    break;
            }
        }
    }
}
