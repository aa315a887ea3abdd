using Amtsbrief.Testing;

namespace Amtsbrief.Pdf.Tests.Hyphenation;

/// <summary>A word of words.txt, which says what its signs mean.</summary>
/// <param name="Text">The word.</param>
/// <param name="Signs">The sign before each letter; a space without one.</param>
internal sealed record DividedWord(string Text, string Signs)
{
    /// <summary>Reads the words of a part of the list.</summary>
    internal static List<DividedWord> Read(string part)
    {
        var file = Path.Combine(Repository.Root, "tests", "Amtsbrief.Pdf.Tests", "Hyphenation", "words.txt");
        return [.. File.ReadLines(file)
            .SkipWhile(line => !line.StartsWith("## " + part, StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.Length > 0)
            .Select(Parse)];
    }

    internal static DividedWord Parse(string line)
    {
        var (text, signs) = ("", "");
        var sign = ' ';
        foreach (var character in line)
        {
            if (character is '-' or '=' or '?')
            {
                sign = character;
                continue;
            }

            (text, signs, sign) = (text + character, signs + sign, ' ');
        }

        return new DividedWord(text, signs);
    }
}
