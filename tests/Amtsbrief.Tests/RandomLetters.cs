using CsCheck;
using static Amtsbrief.Tests.RandomTexts;

namespace Amtsbrief.Tests;

/// <summary>Random letters, most of them wrong in several places; some are right.</summary>
internal static class RandomLetters
{
    private static readonly Gen<PhoneNumber?> _phones = Gen.OneOf<PhoneNumber?>(
        null, PhoneNumber.Parse("0211 855-5"), PhoneNumber.Parse("+49 211 855-5"), PhoneNumber.Parse("115"));

    private static readonly Gen<ServiceBuilding> _buildings = Gen.Select(
        TextsOrNull, TextsOrNull, TextsOrNull, OptionalTexts,
        (street, postcode, town, name) => new ServiceBuilding { Street = street, Postcode = postcode, Town = town, Name = name });

    private static readonly Gen<TransitInfo> _transit = Gen.Select(
        TextsOrNull, Lines, TextsOrNull,
        (company, lines, stop) => new TransitInfo { Operator = company, Lines = lines, Stop = stop });

    private static readonly Gen<Agency> _senders = Gen.Select(
        Gen.Select(TextsOrNull, RandomRecipients.Addresses, Pictures, OptionalTexts), ListOf(_buildings, 3), ListOf(_transit, 3),
        Gen.Select(_phones, _phones), Gen.Select(OptionalTexts, OptionalTexts),
        (main, buildings, transit, phones, addresses) => new Agency
        {
            Name = main.Item1,
            ReturnName = main.Item4,
            ReturnAddress = main.Item2,
            Letterhead = main.Item3,
            ServiceBuildings = buildings,
            Transit = transit,
            Telephone = phones.Item1,
            Fax = phones.Item2,
            Mail = addresses.Item1,
            Web = addresses.Item2,
        });

    private static readonly Gen<References> _references = Gen.Select(
        OptionalTexts, Dates.Nullable(), OptionalTexts, Dates.Nullable(),
        (yours, yourDate, ours, ourDate) => new References
        {
            YourReference = yours, YourMessageDate = yourDate, OurReference = ours, OurMessageDate = ourDate,
        });

    private static readonly Gen<Contact?> _contacts = Maybe(Gen.Select(
        TextsOrNull, _phones, _phones, OptionalTexts,
        (name, telephone, fax, mail) => new Contact { Name = name, Telephone = telephone, Fax = fax, Mail = mail }));

    /// <summary>Letters of random parts, and valid letters with one random part.</summary>
    public static Gen<Letter> All { get; } = Gen.OneOf<Letter>(
        Gen.Select(
            Gen.Select(_senders, RandomRecipients.All, Dates), Gen.Select(Lines, Lines, Lines), ListOf(RandomBlocks.All, 4),
            Gen.Select(TextsOrNull, OptionalTexts, OptionalTexts), Gen.Select(_references, _contacts),
            RandomCloses.All, (main, lines, body, texts, rest, close) => close(new Letter
            {
                Sender = main.Item1,
                Recipient = main.Item2,
                Date = main.Item3,
                Subject = lines.Item1,
                Notes = lines.Item2,
                Salutation = lines.Item3,
                Body = body,
                Language = texts.Item1,
                DocumentKind = texts.Item2,
                Closing = texts.Item3,
                References = rest.Item1,
                Contact = rest.Item2,
            })),
        RandomCloses.All.Select(close => close(Letters.Postal)),
        ListOf(RandomBlocks.All, 4).Select(body => Letters.Postal with { Body = body }),
        _senders.Select(sender => Letters.Postal with { Sender = sender }),
        RandomRecipients.All.Select(recipient => Letters.Postal with { Recipient = recipient }),
        RandomRecipients.All.Select(recipient => Letters.Postal with { Recipient = recipient, Salutation = Salutation.Derived }),
        Gen.Select(RandomRecipients.All, Lines, Pictures, (recipient, notes, mark) =>
            Letters.Postal with { Recipient = recipient, Notes = notes, Franking = mark }),
        Texts.Select(text => Letters.Postal with { Subject = [text] }));
}
