using Amtsbrief.Inlines;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Makes running text of up to many lines.</summary>
internal static class RandomTexts
{
    private static readonly string[] Words =
    [
        "Verwaltung", "der", "Öffentlichkeitsarbeit", "In\u00ADtegration", "in", "„Bürgeramt“", "–", "12,5\u00A0%", "E-Mail",
        "www.amt.example/wege/plan.pdf", "Č̣apek", "Tal-AV", "(siehe", "oben)", "am", "Wilhelm-Tell-Straße", "7a.", "/", "usw.",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Words.Select(Gen.Const).ToArray()).Array[1, 60]
        .Select(words => string.Join(' ', words));

    internal static Gen<RichText> Rich { get; } = Gen.Select(Text, Gen.Int[0, 4]).Select((text, kind) => kind switch
    {
        0 => RichText.Of(text),
        1 => ["Dazu ", new Strong(text), "."],
        2 => [new Emphasis(text), " und ", new Strong(text)],
        3 => ["siehe ", new Link(new Uri("https://www.amt.example"), text), "!"],
        _ => [new LanguageRun("en", text), " ", text],
    });
}
