using Amtsbrief.Templates;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Makes letters that pass the check, each with a template.</summary>
internal static class RandomLetters
{
    private static readonly string[] ShortWords =
    [
        "Haus", "der", "Umwelt-Verwaltung", "Tal-AV", "–", "E-Mail", "(am", "Park)", "A-", "-7", "/", "„Alte", "Werft“", "!", ")",
        "12,5\u00A0%", "Č̣apek-Weg", "In\u00ADtegration", "Vor-\u00A0Ort", "Ost/West", "K\u20117", "Οδός",
    ];

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
        Gen.Select(RandomBlocks.Any.Array[1, 25], Sender, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Enum<TableRules>()).Select(
            (body, sender, column, justified, hyphenated, rules) =>
            {
                var built = column ? BuiltInTemplates.SideColumn : BuiltInTemplates.Din5008FormB;
                var type = built.Type with { Justified = justified, Hyphenated = hyphenated };
                var blocks = built.Blocks with { TableRules = rules };
                return (Letters.With(body) with { Sender = sender }, built with { Type = type, Blocks = blocks });
            });
}
