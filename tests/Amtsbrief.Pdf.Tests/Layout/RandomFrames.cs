using Amtsbrief.Templates;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Makes letters with something around the text, each with its template; not all of them fit.</summary>
internal static class RandomFrames
{
    private static readonly Gen<ValueList<HeadDetail>> Details =
        Gen.Enum<HeadDetail>().Array[1, 5].Select(details => ValueList.From(details));

    private static readonly Gen<FooterColumn> Column = Gen.Select(Details, Gen.Int[0, 2], Gen.Int[20, 60])
        .Select((details, kind, width) => new FooterColumn(details, kind == 0 ? width.Mm : null));

    private static readonly Gen<Footer?> Footer = Gen.Select(Column.Array[0, 4], Gen.Int[4, 20], Gen.Int[1, 10], Gen.Bool)
        .Select((columns, bottom, above, rule) => columns.Length == 0
            ? null
            : new Footer { Columns = [.. columns], FromBottom = bottom.Mm, SpaceAbove = above.Mm, Rule = rule });

    private static readonly Gen<ContinuationHeader?> Header = Gen.Select(Details, Gen.Int[0, 3], Gen.Int[5, 20], Gen.Bool)
        .Select((details, kind, top, rule) => kind == 0
            ? null
            : new ContinuationHeader { Details = details, Top = top.Mm, Rule = rule });

    private static readonly Gen<PageNumberPlace> Number = Gen.Select(Gen.Enum<PageNumberPosition>(), Gen.Int[4, 25], Gen.Bool)
        .Select((position, edge, first) => new PageNumberPlace { Position = position, FromEdge = edge.Mm, OnFirstPage = first });

    internal static Gen<(Letter Letter, Template Template)> All { get; } =
        Gen.Select(RandomLetters.All, Footer, Footer, Header, Number).Select((made, first, further, header, number) =>
        {
            var sender = made.Letter.Sender with
            {
                Unit = "Bauamt",
                ServiceHours = ["montags bis freitags", "8 bis 12 Uhr"],
                BankAccounts = [new BankAccount { Bank = "Musterbank", Iban = "DE02120300000000202051" }],
            };
            return (
                made.Letter with { Sender = sender },
                made.Template with
                {
                    Footer = first, ContinuationFooter = further, ContinuationHeader = header, PageNumber = number,
                });
        });
}
