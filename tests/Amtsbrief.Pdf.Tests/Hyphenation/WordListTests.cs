using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Testing;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Tests.Hyphenation;

/// <summary>Six hundred words of official German, divided by hand, against the patterns alone and with all we know.</summary>
public sealed class WordListTests
{
    private static readonly HyphenationStyle Everything = new() { LettersAfter = 2, LettersBesideJoint = 1, LettersOfWord = 1 };

    private static readonly string[] Parts = ["Known", "Held out"];

    private static readonly Hyphenator Patterns = Hyphenator.German(Everything with { PrefersJoints = false });
    private static readonly Hyphenator Full = Hyphenator.German(Everything);
    private static readonly Hyphenator Careful = Hyphenator.German(HyphenationStyle.Careful);

    [Fact]
    public void The_figures_are_those_of_the_report()
    {
        var text = string.Join('\n', Parts.SelectMany(part =>
        {
            var words = DividedWord.Read(part);
            return new[]
            {
                new WordListReport(words, Patterns).Show($"{part}, {words.Count} words: patterns alone"),
                new WordListReport(words, Full).Show($"{part}, {words.Count} words: with parts of compounds"),
                new WordListReport(words, Careful).Show(
                    $"{part}, {words.Count} words: in the default style, which leaves out what is short"),
            };
        }));

        Golden.Equal(text, "Amtsbrief.Pdf.Tests", "Hyphenation", "words.report.txt");
    }

    [Theory]
    [InlineData("Known")]
    [InlineData("Held out")]
    public void Words_are_divided_better_than_by_the_patterns_alone(string part)
    {
        var words = DividedWord.Read(part);
        var (before, after) = (new WordListReport(words, Patterns), new WordListReport(words, Full));
        var careful = new WordListReport(words, Careful);

        Assert.True(words.Count > 290);
        Assert.True(after.Precision >= 0.998 && careful.Precision >= 0.998, "Lines end where no word may be divided.");
        Assert.True(after.Recall >= before.Recall && after.Recall >= 0.995);
        Assert.True(after.JointPrecision >= 0.99 && after.JointRecall >= 0.95);
        Assert.True(before.JointPreference < 0.5 && careful.JointPreference >= 0.98);
    }

    [Fact]
    public void No_word_is_in_the_list_twice() =>
        Assert.Distinct(DividedWord.Read("Known").Concat(DividedWord.Read("Held out")).Select(word => word.Text));
}
