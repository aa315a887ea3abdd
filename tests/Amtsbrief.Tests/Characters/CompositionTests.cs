using Amtsbrief.Characters;
using CsCheck;

namespace Amtsbrief.Tests.Characters;

public sealed class CompositionTests
{
    // Letters, composed and not, of three scripts; marks of every class; names of one character; what is none of it.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char['A', 'z'], Gen.Char['\u00C0', '\u024F'], Gen.Char['\u0370', '\u03FF'], Gen.Char['\u0400', '\u052F'],
        Gen.Char['\u1E00', '\u1FFF'], Gen.OneOf('\u212A', '\u212B', '\u2126', ' ', '\0', '–', '中', '\u0387'),
        Gen.Char['\u0300', '\u036F'], Gen.Char['\u0300', '\u0345'], Gen.Char['\u0483', '\u0487'])
        .Array[0, 9].Select(letters => new string(letters));

    private static readonly Gen<string> Anything = Gen.OneOf(
        Text, Gen.Char['\0', '\uFFFF'].Array[0, 20].Select(units => new string(units)));

    public static TheoryData<string, string> Cases => new()
    {
        { "", "" },
        { "Muster", "Muster" },
        { "Mu\u0308ller", "Müller" },
        { "U\u0304\u0308", "\u1E7A" },
        { "e\u0323\u0302", "\u1EC7" },
        { "e\u0302\u0323", "\u1EC7" },
        { "\u00EA\u0323", "\u1EC7" },
        { "C\u0306\u0328", "C\u0328\u0306" },
        { "c\u0327\u0306", "\u00E7\u0306" },
        { "K\u035Fh", "K\u035Fh" },
        { "A\u0301\u0301", "\u00C1\u0301" },
        { "\u0301A", "\u0301A" },
        { "\u0344", "\u0308\u0301" },
        { "\u03B9\u0344", "\u0390" },
        { "\u212Bngstr\u0151m", "\u00C5ngstr\u0151m" },
        { "И\u0306И\u0300", "\u0419\u040D" },
        { "\uD83Da\u0308\uDE00", "\uD83D\u00E4\uDE00" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_letters_and_marks_when_composed_then_they_become_one(string text, string expected) =>
        Assert.Equal(expected, Din91379.Compose(text));

    [Fact]
    public void Given_a_composed_text_when_composed_then_it_is_given_back_itself()
    {
        const string Composed = "Jiří Ğøß – „Ærø“";
        Assert.Same(Composed, Din91379.Compose(Composed));
    }

    [Fact]
    public void Given_every_entry_of_the_norm_when_decomposed_by_another_program_then_it_composes_to_itself()
    {
        var entries = Din91379Characters.All.Select(entry => entry.Key).ToList();
        var decomposed = NodeNormalizer.Normalize(entries, "NFD");

        Assert.All(entries, entry => Assert.Equal(entry, Din91379.Compose(entry)));
        Assert.Equal(entries, decomposed.Select(Din91379.Compose));
        Assert.InRange(entries.Zip(decomposed).Count(pair => pair.First != pair.Second), 400, 910);
    }

    [Fact]
    public void Given_every_letter_of_the_scripts_when_composed_and_decomposed_then_another_program_agrees()
    {
        var letters = Enumerable.Range(0x00A0, 0x0530 - 0x00A0).Concat(Enumerable.Range(0x1E00, 0x200))
            .Select(code => ((char)code).ToString()).ToList();

        Assert.Equal(NodeNormalizer.Normalize(letters, "NFC"), letters.Select(Din91379.Compose));
        Assert.Equal(
            NodeNormalizer.Normalize(letters, "NFC"), NodeNormalizer.Normalize(letters, "NFD").Select(Din91379.Compose));
    }

    [Fact]
    public void Given_random_letters_and_marks_when_composed_then_another_program_agrees() => Text.Array[2000].Sample(
        texts => Assert.Equal(NodeNormalizer.Normalize(texts, "NFC"), texts.Select(Din91379.Compose)), iter: 3, threads: 1);

    [Fact]
    public void Given_anything_when_composed_twice_then_the_second_time_changes_nothing() => Anything.Sample(text =>
    {
        var once = Din91379.Compose(text);
        Assert.Equal(once, Din91379.Compose(once));
    });

    [Fact]
    public void Given_a_letter_under_very_many_marks_when_composed_then_all_stay()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 100_000));
        Assert.Equal(text.Length - 1, Din91379.Compose(text).Length);
    }
}
