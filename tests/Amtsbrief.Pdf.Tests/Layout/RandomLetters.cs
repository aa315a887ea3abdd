using Amtsbrief.Inlines;
using Amtsbrief.Templates;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Makes letters that pass the check, each with a template.</summary>
internal static class RandomLetters
{
    private static readonly string[] Words =
    [
        "Verwaltung", "der", "Öffentlichkeitsarbeit", "In\u00ADtegration", "in", "„Bürgeramt“", "–", "12,5\u00A0%", "E-Mail",
        "www.amt.example/wege/plan.pdf", "Č̣apek", "Tal-AV", "(siehe", "oben)", "am", "Wilhelm-Tell-Straße", "7a.", "/", "usw.",
    ];

    private static readonly string[] ShortWords =
    [
        "Haus", "der", "Umwelt-Verwaltung", "Tal-AV", "–", "E-Mail", "(am", "Park)", "A-", "-7", "/", "„Alte", "Werft“", "!", ")",
        "12,5\u00A0%", "Č̣apek-Weg", "In\u00ADtegration", "Vor-\u00A0Ort", "Ost/West", "K\u20117", "Οδός",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Words.Select(Gen.Const).ToArray()).Array[1, 60]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<RichText> Rich = Gen.Select(Text, Gen.Int[0, 4]).Select((text, kind) => kind switch
    {
        0 => RichText.Of(text),
        1 => ["Dazu ", new Strong(text), "."],
        2 => [new Emphasis(text), " und ", new Strong(text)],
        3 => ["siehe ", new Link(new Uri("https://www.amt.example"), text), "!"],
        _ => [new LanguageRun("en", text), " ", text],
    });

    private static readonly Gen<Block> Block = Gen.Select(Rich, Rich, Gen.Int[0, 3])
        .Select(Block (first, second, kind) => kind > 0 ? new Paragraph(first) : new KeyValueBlock
        {
            Rows =
            [
                new KeyValueRow { Key = "Ort:", Lines = [first] },
                new KeyValueRow { Key = "Weitere Angaben:", Lines = [second, first] },
            ],
        });

    // Names that take one to four lines in either head, broken at spaces, hyphens and dashes.
    private static readonly Gen<string> Name = Gen.OneOf(ShortWords.Select(Gen.Const).ToArray()).Array[1, 12]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<Agency> Sender = Gen.Select(Name, Gen.Int[0, 9]).Select((name, lines) =>
        Letters.With().Sender with
        {
            Web = "www.musterstadt.example",
            ServiceBuildings =
            [
                new ServiceBuilding
                {
                    Name = name,
                    Street = "Wilhelm-Tell-Straße 1",
                    Postcode = "12345",
                    Town = "Musterstadt",
                },
            ],
            Transit =
            [
                new TransitInfo
                {
                    Operator = "Verkehrsbetriebe", Lines = ["7", .. Enumerable.Repeat("E 12", lines)], Stop = "Am Alten Rathaus",
                },
            ],
        });

    internal static Gen<(Letter Letter, Template Template)> All { get; } =
        Gen.Select(Block.Array[1, 12], Sender, Gen.Bool, Gen.Bool, Gen.Bool).Select((body, sender, column, justified, hyphenated) =>
        {
            var built = column ? BuiltInTemplates.SideColumn : BuiltInTemplates.Din5008FormB;
            var type = built.Type with { Justified = justified, Hyphenated = hyphenated };
            return (Letters.With(body) with { Sender = sender }, built with { Type = type });
        });
}
