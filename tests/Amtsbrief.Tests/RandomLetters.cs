using Amtsbrief.German;
using Amtsbrief.Inlines;
using Amtsbrief.Tests.Checking;
using Amtsbrief.Tests.Images;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests;

/// <summary>Random letters, most of them wrong in several places; some are right.</summary>
internal static class RandomLetters
{
    private static readonly Gen<string> _words = Gen.OneOf(
        "Muster", "Straße 12", "Montag, 31. März 2017", "a@b.example", "www.muster.example", "12345", "de-DE",
        "Öffent\u00ADlich");

    private static readonly Gen<string> _oddTexts = Gen.OneOf<string>(
        Gen.OneOf(
            "", " ", "\n", "\t", "\0", "\u4E2D", "\U0001F600", "\uD83D", "\uDE00", "\u202E", "\u05D0", "\uFFFF",
            "@", "://", "-", "--a"),
        Gen.Char.Array[0, 20].Select(letters => new string(letters)),
        Gen.OneOf(50, 500, 50_000).Select(length => new string('m', length)));

    private static readonly Gen<string> _texts = Gen.Frequency<string>((12, _words), (1, _oddTexts));

    private static readonly Gen<string> _textsOrNull = Gen.Frequency<string>((50, _texts), (1, Gen.Const((string)null!)));

    private static readonly Gen<string?> _optionalTexts = Maybe(_texts);

    private static readonly Gen<ValueList<string>> _lines = ListOf(_textsOrNull, 4);

    private static readonly Gen<LocalDate> _dates = Gen.Frequency<LocalDate>(
        (9, Gen.Int[0, 40_000].Select(days => new LocalDate(1950, 1, 1).PlusDays(days))),
        (1, Gen.OneOf(
            default, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(5787, 1, 1, CalendarSystem.HebrewCivil))));

    private static readonly Gen<PhoneNumber?> _phones = Gen.OneOf<PhoneNumber?>(
        null, PhoneNumber.Parse("0211 855-5"), PhoneNumber.Parse("+49 211 855-5"), PhoneNumber.Parse("115"));

    private static readonly Gen<PostalAddress> _addresses = Gen.Select(
        _optionalTexts, _optionalTexts, _textsOrNull, _textsOrNull, _optionalTexts,
        (street, box, postcode, town, country) =>
            new PostalAddress { Street = street, PostOfficeBox = box, Postcode = postcode, Town = town, Country = country });

    private static readonly Gen<ServiceBuilding> _buildings = Gen.Select(
        _textsOrNull, _textsOrNull, _textsOrNull, _optionalTexts,
        (street, postcode, town, name) => new ServiceBuilding { Street = street, Postcode = postcode, Town = town, Name = name });

    private static readonly Gen<TransitInfo> _transit = Gen.Select(
        _textsOrNull, _lines, _textsOrNull,
        (company, lines, stop) => new TransitInfo { Operator = company, Lines = lines, Stop = stop });

    private static readonly Gen<LetterImage?> _images = Maybe(Gen.Select(
        Gen.OneOf<byte[]>(Gen.OneOf(TestImages.Png(3, 2), TestImages.Jpeg(2, 3)), Gen.Byte.Array[0, 40]), _textsOrNull,
        (data, text) => new LetterImage { Data = ValueList.From(data), AlternativeText = text }));

    private static readonly Gen<Agency> _senders = Gen.Select(
        Gen.Select(_textsOrNull, _addresses, _images, _optionalTexts), ListOf(_buildings, 3), ListOf(_transit, 3),
        Gen.Select(_phones, _phones), Gen.Select(_optionalTexts, _optionalTexts),
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

    private static readonly Gen<Recipient> _recipients = Gen.OneOf<Recipient>(
        _lines.Select(lines => (Recipient)new GroupRecipient { Lines = lines }),
        Gen.Select(_lines, _addresses, (names, address) => (Recipient)new PostalRecipient { Names = names, Address = address }));

    private static readonly Gen<Uri> _targets = Gen.OneOf(
        new Uri("https://muster.example/ä?b#c"), new Uri(" MAILTO:a@b.example"), new Uri("tel:110"), new Uri("ftp://a.example"),
        new Uri("seite", UriKind.Relative), new Uri("https://muster.example/\u0001\uD800"), null!);

    private static readonly Gen<Inline> _inlines = Gen.Recursive<Inline>((depth, inner) =>
    {
        var plain = _textsOrNull.Select(text => (Inline)new TextRun(text));
        var content = ListOf(inner, 3).Select(parts => new RichText(parts));
        return depth > 4 ? plain : Gen.Frequency<Inline>(
            (4, plain),
            (1, content.Select(text => (Inline)new Strong(text))),
            (1, content.Select(text => (Inline)new Emphasis(text))),
            (1, Gen.Select(_textsOrNull, content, (language, text) => (Inline)new LanguageRun(language, text))),
            (1, Gen.Select(_targets, content, (target, text) => (Inline)new Link(target, text))),
            (1, Gen.Const((Inline)null!)));
    });

    private static readonly Gen<RichText> _richTexts = ListOf(_inlines, 3).Select(parts => new RichText(parts));

    private static readonly Gen<KeyValueRow> _rows = Gen.Select(
        _textsOrNull, ListOf(_richTexts, 2), (key, lines) => new KeyValueRow { Key = key, Lines = lines });

    private static readonly Gen<EventTime?> _times = Maybe(Gen.Long[0, NodaConstants.NanosecondsPerDay - 1].Select(
        nanoseconds => (EventTime)new EventTime.From(LocalTime.FromNanosecondsSinceMidnight(nanoseconds))));

    private static readonly Gen<Block> _blocks = Gen.Recursive<Block>((depth, inner) =>
    {
        var core = Gen.OneOf<Block>(
            _richTexts.Select(text => (Block)new Paragraph(text)),
            ListOf(_rows, 3).Select(rows => (Block)new KeyValueBlock { Rows = rows }),
            Gen.Select(_dates, _times, _lines, ListOf(_rows, 1), (date, time, place, rows) =>
                (Block)new EventBlock { Date = date, Time = time, Place = place, FurtherRows = rows }));
        return depth > 3 ? core : Gen.Frequency<Block>(
            (6, core), (1, ListOf(inner, 3).Select(blocks => (Block)new OwnBlock(_ => blocks))), (1, Gen.Const((Block)null!)));
    });

    private static readonly Gen<References> _references = Gen.Select(
        _optionalTexts, _dates.Nullable(), _optionalTexts, _dates.Nullable(),
        (yours, yourDate, ours, ourDate) => new References
        {
            YourReference = yours, YourMessageDate = yourDate, OurReference = ours, OurMessageDate = ourDate,
        });

    private static readonly Gen<Contact?> _contacts = Maybe(Gen.Select(
        _textsOrNull, _phones, _phones, _optionalTexts,
        (name, telephone, fax, mail) => new Contact { Name = name, Telephone = telephone, Fax = fax, Mail = mail }));

    private static readonly Gen<Signature?> _signatures = Maybe(Gen.Select(
        _textsOrNull, _optionalTexts, (name, unit) => (Signature)new RenderedSignature { Name = name, Unit = unit }));

    /// <summary>Letters of random parts, and valid letters with one random part.</summary>
    public static Gen<Letter> All { get; } = Gen.OneOf<Letter>(
        Gen.Select(
            Gen.Select(_senders, _recipients, _dates), Gen.Select(_lines, _lines, _lines), ListOf(_blocks, 4),
            Gen.Select(_textsOrNull, _optionalTexts, _optionalTexts), Gen.Select(_references, _contacts, _signatures),
            (main, lines, body, texts, rest) => new Letter
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
                Signatures = rest.Item3 is { } signature ? [signature] : [],
            }),
        ListOf(_blocks, 4).Select(body => Letters.Postal with { Body = body }),
        _senders.Select(sender => Letters.Postal with { Sender = sender }),
        _recipients.Select(recipient => Letters.Postal with { Recipient = recipient }),
        _texts.Select(text => Letters.Postal with { Subject = [text] }));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => gen.Null()!;

    private static Gen<ValueList<T>> ListOf<T>(Gen<T> items, int most) => items.Array[0, most].Select(ValueList.From);
}
