using Amtsbrief.German;
using Amtsbrief.Inlines;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.Json;

/// <summary>Random letters; texts hold quotes, umlauts, controls and pairs of surrogates.</summary>
internal static class LetterGen
{
    private static readonly Gen<string> Text =
        Gen.OneOf("a", "ß", " ", "\"", "\\", "\u00AD", "\u2028", "\u0001", "😀", "</b>", "Ö", "7")
            .Array[0, 8].Select(string.Concat);

    private static readonly Gen<ValueList<string>> Lines = Text.Array[0, 3].Select(ValueList.From);

    private static readonly Gen<LocalDate> Date =
        Gen.Int[-100_000, 2_000_000].Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    private static readonly Gen<LocalTime> Time = Gen.OneOf(
        Gen.Int[0, 1439].Select(minute => LocalTime.FromMinutesSinceMidnight(minute)),
        Gen.Long[0, NodaConstants.NanosecondsPerDay - 1].Select(LocalTime.FromNanosecondsSinceMidnight));

    private static readonly Gen<EventTime> EventTimes = Gen.OneOf(
        Time.Select(time => (EventTime)new EventTime.At(time)),
        Time.Select(time => (EventTime)new EventTime.From(time)),
        Time.Select(time => (EventTime)new EventTime.Until(time)),
        Gen.Select(Time, Time).Select((one, other) => (EventTime)(one < other
            ? new EventTime.Between(one, other)
            : new EventTime.Between(one, LocalTime.Midnight))));

    private static readonly Gen<PhoneNumber> Phone =
        Gen.OneOf("0211 855-5", "+49 211 855-5", "0180 2 12334", "110", "0211 8371662", "0170 1234567")
            .Select(text => PhoneNumber.Parse(text));

    private static readonly Gen<RichText> Rich = RichAt(3);

    private static readonly Gen<PostalAddress> Address =
        Gen.Select(Text.Null(), Text.Null(), Text, Text, Text.Null()).Select((street, box, postcode, town, country) =>
            new PostalAddress { Street = street, PostOfficeBox = box, Postcode = postcode, Town = town, Country = country });

    private static readonly Gen<KeyValueRow> Row = Gen.Select(Text, Rich.Array[0, 3])
        .Select((key, lines) => new KeyValueRow { Key = key, Lines = ValueList.From(lines) });

    private static readonly Gen<ValueList<KeyValueRow>> Rows = Row.Array[0, 3].Select(ValueList.From);

    private static readonly Gen<Block> AnyBlock = Gen.OneOf(
        Rich.Select(text => (Block)new Paragraph(text)),
        Rows.Select(rows => (Block)new KeyValueBlock { Rows = rows }),
        Gen.Select(Date, EventTimes.Null(), Lines, Rows).Select((date, time, place, rows) =>
            (Block)new EventBlock { Date = date, Time = time, Place = place, FurtherRows = rows }));

    private static readonly Gen<Recipient> AnyRecipient = Gen.OneOf(
        Lines.Select(lines => (Recipient)new GroupRecipient { Lines = lines }),
        Gen.Select(Lines, Address).Select((names, address) =>
            (Recipient)new PostalRecipient { Names = names, Address = address }));

    private static readonly Gen<LetterImage> Image = Gen.Select(Gen.Byte.Array[0, 20], Text)
        .Select((data, text) => new LetterImage { Data = ValueList.From(data), AlternativeText = text });

    private static readonly Gen<ServiceBuilding> Building = Gen.Select(Text, Text, Text, Text.Null())
        .Select((street, postcode, town, name) =>
            new ServiceBuilding { Street = street, Postcode = postcode, Town = town, Name = name });

    private static readonly Gen<TransitInfo> Transit = Gen.Select(Text, Lines, Text)
        .Select((carrier, lines, stop) => new TransitInfo { Operator = carrier, Lines = lines, Stop = stop });

    private static readonly Gen<Agency> Sender =
        from name in Text
        from returnName in Text.Null()
        from address in Address
        from letterhead in Image.Null()
        from buildings in Building.Array[0, 2]
        from telephone in Phone.Null()
        from fax in Phone.Null()
        from mail in Text.Null()
        from web in Text.Null()
        from transit in Transit.Array[0, 2]
        select new Agency
        {
            Name = name,
            ReturnName = returnName,
            ReturnAddress = address,
            Letterhead = letterhead,
            ServiceBuildings = ValueList.From(buildings),
            Telephone = telephone,
            Fax = fax,
            Mail = mail,
            Web = web,
            Transit = ValueList.From(transit),
        };

    private static readonly Gen<References> AnyReferences = Gen.Select(Text.Null(), Date.Nullable(), Text.Null(), Date.Nullable())
        .Select((yours, yourDate, ours, ourDate) => new References
        {
            YourReference = yours, YourMessageDate = yourDate, OurReference = ours, OurMessageDate = ourDate,
        });

    private static readonly Gen<Contact> AnyContact = Gen.Select(Text, Phone.Null(), Phone.Null(), Text.Null())
        .Select((name, telephone, fax, mail) => new Contact { Name = name, Telephone = telephone, Fax = fax, Mail = mail });

    private static readonly Gen<Signature> AnySignature = Gen.Select(Text, Text.Null())
        .Select((name, unit) => (Signature)new RenderedSignature { Name = name, Unit = unit });

    internal static Gen<Letter> Letters { get; } =
        from sender in Sender
        from recipient in AnyRecipient
        from date in Date
        from subject in Lines
        from body in AnyBlock.Array[0, 4]
        from language in Text
        from notes in Lines
        from references in AnyReferences
        from contact in AnyContact.Null()
        from kind in Text.Null()
        from salutation in Lines
        from closing in Text.Null()
        from signatures in AnySignature.Array[0, 2]
        select new Letter
        {
            Sender = sender,
            Recipient = recipient,
            Date = date,
            Subject = subject,
            Body = ValueList.From(body),
            Language = language,
            Notes = notes,
            References = references,
            Contact = contact,
            DocumentKind = kind,
            Salutation = salutation,
            Closing = closing,
            Signatures = ValueList.From(signatures),
        };

    private static Gen<RichText> RichAt(int depth)
    {
        var plain = Text.Select(text => (Inline)new TextRun(text));
        if (depth == 0)
        {
            return plain.Array[0, 2].Select(parts => new RichText(ValueList.From(parts)));
        }

        var inner = RichAt(depth - 1);
        var part = Gen.OneOf(
            plain,
            inner.Select(text => (Inline)new Strong(text)),
            inner.Select(text => (Inline)new Emphasis(text)),
            inner.Select(text => (Inline)new Link(new Uri("https://example.de/ä?a=b#c"), text)),
            Gen.Select(Text, inner).Select((language, text) => (Inline)new LanguageRun(language, text)));
        return part.Array[0, 3].Select(parts => new RichText(ValueList.From(parts)));
    }
}
