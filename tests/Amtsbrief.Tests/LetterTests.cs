using Amtsbrief.German.Times;
using Amtsbrief.Tests.Images;
using NodaTime;

namespace Amtsbrief.Tests;

public sealed class LetterTests
{
    public static TheoryData<Letter> OtherLetters =>
    [
        Letters.PressInvitation with { Date = new LocalDate(2027, 4, 15) },
        Letters.PressInvitation with { Subject = ["Ministerin Mustermann eröffnet"] },
        Letters.PressInvitation with { Body = [.. Letters.PressInvitation.Body, new Paragraph("P. S.")] },
        Letters.PressInvitation with { Body = [.. Letters.PressInvitation.Body.Reverse()] },
        Letters.PressInvitation with { Closing = "" },
        Letters.PressInvitation with { Recipient = Letters.Postal.Recipient },
        Letters.PressInvitation.From(office => office with { Transit = [Letters.Tram with { Lines = ["704"] }] }),
        Letters.PressInvitation.From(office => office with { Letterhead = null }),
        Letters.PressInvitation.From(office => office with { Telephone = PhoneNumber.Parse("030 90009-1") }),
    ];

    [Fact]
    public void Given_letters_made_twice_of_the_same_parts_when_compared_then_they_are_equal()
    {
        Assert.NotSame(Make(), Make());
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
    }

    [Theory]
    [MemberData(nameof(OtherLetters), DisableDiscoveryEnumeration = true)]
    public void Given_letters_that_differ_in_one_part_when_compared_then_they_are_not_equal(Letter other) =>
        Assert.NotEqual(Letters.PressInvitation, other);

    [Fact]
    public void Given_a_letter_of_the_required_parts_when_made_then_everything_else_is_what_the_documentation_says()
    {
        var letter = new Letter
        {
            Sender = Letters.Office,
            Recipient = Letters.Postal.Recipient,
            Date = new LocalDate(2027, 1, 4),
            Subject = ["Betreff"],
            Body = [new Paragraph("Text")],
        };
        Assert.Equal("de-DE", letter.Language);
        Assert.Equal(new References(), letter.References);
        Assert.True(letter.Notes.IsEmpty && letter.Salutation.IsEmpty);
        Assert.Null(letter.Closing);
        Assert.Null(letter.Contact);
        Assert.Empty(letter.Signatures);
        Assert.Null(letter.DocumentKind);
    }

    // Nothing is shared between two calls: neither lists nor bytes nor numbers.
    private static Letter Make() => new()
    {
        Sender = new Agency
        {
            Name = "Amt",
            ReturnAddress = new PostalAddress { Postcode = "12345", Town = "Musterstadt" },
            Letterhead = new LetterImage { Data = ValueList.From(TestImages.Png(2, 2)), AlternativeText = "Amt" },
            Telephone = PhoneNumber.Parse("030 90009-0"),
            Transit = [new TransitInfo { Operator = "Bus", Lines = ["1", "2"], Stop = "Halt" }],
        },
        Recipient = new GroupRecipient { Lines = ["An", "alle"] },
        Date = new LocalDate(2027, 1, 4),
        Subject = ["Betreff", "Zeile"],
        Body =
        [
            new Paragraph(["Ein ", new Amtsbrief.Inlines.Strong("Wort")]),
            new EventBlock
            {
                Date = new LocalDate(2027, 1, 5), Time = new EventTime.At(new LocalTime(9, 0)), Place = ["hier"],
                FurtherRows = [new KeyValueRow { Key = "Anmeldung:", Lines = ["keine"] }],
            },
        ],
        Signatures = [new RenderedSignature { Name = "Max Mustermann" }],
    };
}
