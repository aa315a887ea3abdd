using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>What is measured before anything is set takes no fewer lines than what is set.</summary>
public sealed class ZoneLinesTests
{
    private static readonly TypeSetting Type = BuiltInTemplates.Din5008FormB.Type;
    private static readonly TextStyle Style = Type[TextRole.Information];

    private static readonly string[] Words = ["Amt", "im", "Haus", "illi", "mmm", "Umwelt-Amt", "12.30", "eins", "–"];

    private static readonly Gen<string> Texts = Gen.OneOf(Words.Select(Gen.Const).ToArray())
        .Array[2, 14].Select(words => string.Join(' ', words));

    [Fact]
    public void Lines_that_are_full_to_a_hair_are_counted_as_they_are_set() =>
        Gen.Select(Texts, Gen.Int[1, 12], Gen.Int[0, 3_000]).Sample(
            (text, words, more) =>
            {
                // As wide as some of the words, and up to a tenth of a millimetre more; every word fits.
                var full = string.Join(' ', text.Split(' ').Take(words).Prepend("Umwelt-Amt"));
                text = "Umwelt-Amt " + text;
                var width = FontFamily.Arimo.Metrics(bold: false, italic: false).Measure(full, Style.Size) + Length.FromEmu(more);
                var set = ParagraphBreaker.Break(
                    [new StyledText(text, FontFaces.Arimo.Regular, Style.Size, "de-DE", Hyphenate: false)], width,
                    HyphenationRules.Usual);
                var block = new ResolvedParagraph(
                    TextRole.Information, Length.Zero, "", [new ResolvedText([new ResolvedRun(text)], "")]);

                Assert.InRange(set.Length, 1, new ZoneRuler(Type, width).Lines([block]));
            });
}
