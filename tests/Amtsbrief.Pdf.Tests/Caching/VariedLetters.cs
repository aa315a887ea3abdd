using Amtsbrief.Pdf.Tests.Export.Images;
using Amtsbrief.Pdf.Tests.Layout;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Caching;

/// <summary>Very many letters of one agency: other people, other words, blocks of all kinds; the same ones in each run.</summary>
internal static class VariedLetters
{
    private const int Seed = 2027;

    private static readonly Gen<string> Name =
        Gen.Char["ABÇDEFGHIJKŁMNOPQRŞTUVWXYZabcdefghijklmnopqrsştuvwxyzäöüßéèłőčž"].Array[2, 12].Select(letters => new string(letters));

    private static readonly Gen<Letter> Any = Gen.Select(Name, Name, Gen.Int[1067, 99998], RandomBlocks.Any.Array[1, 3], Gen.Int[0, 9])
        .Select((first, last, number, blocks, kind) => Letters.With(kind == 0 ? blocks : [new Paragraph($"{first} {number}"), blocks[0]])
            with
            {
                Recipient = new PostalRecipient
                {
                    Names = [$"{first} {last}"],
                    Address = new PostalAddress { Street = $"Weg {number}", Postcode = $"{number:00000}", Town = last },
                },
                Subject = [$"Bescheid {number} für {last}"],
            });

    internal static IReadOnlyList<Letter> Make(int count)
    {
        var random = new PCG(1, Seed);
        return [.. Enumerable.Range(0, count).Select(number => WithImage(Any.Generate(random, null, out _), number))];
    }

    private static Letter WithImage(Letter letter, int number) => number % 3 != 0 ? letter : letter with
    {
        Sender = letter.Sender with
        {
            Letterhead = new LetterImage
            {
                Data = [.. TestImages.Logo],
                AlternativeText = "Wappen",
            },
        },
    };
}
