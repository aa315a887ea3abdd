using System.Globalization;
using Amtsbrief.Pdf.Hyphenation;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Hyphenation;

/// <summary>What holds for every text. CsCheck names the seed of a counterexample in its failure.</summary>
public class HyphenatorPropertyTests
{
    private static readonly Gen<string> _text = Gen.OneOf(
            "ver", "wal", "tung", "in", "te", "gra", "ti", "on", "schaft", "straße", "Ä", "u\u0308", "e\u0301", "\u0308",
            "-", "\u00AD", "\u200C", "’", " ", "7", ".", "@", "NRW", "𝔄", "𝔟", "č", "\uD835", "\uDD04")
        .Array[0, 12].Select(string.Concat);

    [Fact]
    public void No_break_splits_a_character_or_stands_before_a_mark() => _text.Sample(text =>
    {
        var breaks = Breaks(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (breaks[i] is LineBreak.None)
                continue;

            Assert.True(i > 0);
            Assert.False(char.IsSurrogatePair(text[i - 1], text[i]));
            Assert.NotEqual(UnicodeCategory.NonSpacingMark, CharUnicodeInfo.GetUnicodeCategory(text, i));
        }
    });

    [Fact]
    public void Two_letters_stand_before_an_added_hyphen_and_three_behind_it() => _text.Sample(text =>
    {
        var breaks = Breaks(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (breaks[i] is LineBreak.AddedHyphen or LineBreak.JointHyphen)
                Assert.True(LettersBefore(text, i) >= 2 && LettersFrom(text, i) >= 3, text);
        }
    });

    [Fact]
    public void A_soft_hyphen_breaks_behind_itself_and_a_hard_hyphen_too() => _text.Sample(text =>
    {
        var breaks = Breaks(text);
        for (var i = 1; i < text.Length; i++)
        {
            Assert.Equal(breaks[i] is LineBreak.SoftHyphen, breaks[i] is not LineBreak.None && text[i - 1] == '\u00AD');
            Assert.Equal(breaks[i] is LineBreak.HardHyphen, breaks[i] is not LineBreak.None && text[i - 1] == '-');
        }
    });

    // A word between them, since a street keeps with its house number and a town with its postcode.
    [Fact]
    public void The_words_of_a_text_break_as_they_do_alone() => Gen.Select(_text, _text).Sample((first, second) =>
        Assert.Equal(
            [.. Breaks(first), .. Breaks("\u00A0und\u00A0"), .. Breaks(second)], Breaks(first + "\u00A0und\u00A0" + second)));

    private static LineBreak[] Breaks(string text)
    {
        var breaks = new LineBreak[text.Length];
        HyphenationRules.Usual.For("de").Hyphenate(text, breaks);
        return breaks;
    }

    private static int LettersBefore(string text, int end)
    {
        var count = 0;
        for (var i = end - 1; i >= 0 && IsPartOfWord(text[i]); i--)
            count += char.IsLetter(text[i]) ? 1 : 0;
        return count;
    }

    private static int LettersFrom(string text, int start)
    {
        var count = 0;
        for (var i = start; i < text.Length && IsPartOfWord(text[i]); i++)
            count += char.IsLetter(text[i]) ? 1 : 0;
        return count;
    }

    private static bool IsPartOfWord(char c) => char.IsLetter(c) || c is '\u0301' or '\u0308' or '\u200C';
}
