using Amtsbrief.Blocks;
using Amtsbrief.Docx.Tests.Rendering;
using Amtsbrief.Inlines;

namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>
/// Very many letters of one agency: other people, other words, blocks of all kinds, now and then another letterhead; the same
/// ones in each run.
/// </summary>
internal static class VariedLetters
{
    // Letters of blocks drawn by lot are long; each of them gives several short ones.
    private const int Sources = 60;

    private static readonly LetterImage[] Letterheads =
    [
        TestLetters.Sender.Letterhead!,
        TestDrawings.Image(TestDrawings.Banner),
        new() { Data = ValueList.From(TestImages.Png(300, 90)), AlternativeText = "Wappen" },
    ];

    internal static IReadOnlyList<Letter> Make(int count)
    {
        Block[][] sources = [.. Enumerable.Range(0, Sources).Select(seed => RandomBlocks.Letter(seed).Body.ToArray())];
        return [.. Enumerable.Range(0, count).Select(number => Make(number, sources[number % Sources]))];
    }

    private static Letter Make(int number, Block[] source)
    {
        var start = number / Sources % (source.Length - 3);
        return TestLetters.Short with
        {
            Sender = TestLetters.Sender with { Letterhead = Letterheads[number % 7 % Letterheads.Length] },
            Recipient = new PostalRecipient
            {
                Names = [$"Erika {Name(number)}"],
                Address = new PostalAddress
                {
                    Street = $"Weg {number}", Postcode = $"{10000 + (number * 7919 % 89999)}", Town = Name(number * 31),
                },
            },
            Subject = [$"Bescheid {number} für {Name(number)}"],
            Body =
            [
                new Paragraph(
                    [$"Zu {Name(number)}", new Footnote($"Akte {number}."), " & <weiteres>: A-1, Druck\u00ADerzeugnis."]),
                .. source[start..(start + (number % 4))],
                new Paragraph($"Ende {number}."),
            ],
        };
    }

    private static string Name(int number) => string.Concat(
        $"{number + 10}".Select(figure => "Ba de fi gö hu ka le mi nß su".Split(' ')[figure - '0']));
}
