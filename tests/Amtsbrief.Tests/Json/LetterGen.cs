using Amtsbrief.Inlines;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.Json;

/// <summary>Random letters; texts hold quotes, umlauts, controls and pairs of surrogates.</summary>
internal static class LetterGen
{
    internal static readonly Gen<string> Text =
        Gen.OneOf("a", "ß", " ", "\"", "\\", "\u00AD", "\u2028", "\u0001", "😀", "</b>", "Ö", "7")
            .Array[0, 8].Select(string.Concat);

    internal static readonly Gen<ValueList<string>> Lines = Text.Array[0, 3].Select(ValueList.From);

    internal static readonly Gen<LocalDate> Date =
        Gen.Int[-100_000, 2_000_000].Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    private static readonly Gen<PhoneNumber> Phone =
        Gen.OneOf("0211 855-5", "+49 211 855-5", "0180 2 12334", "110", "0211 8371662", "0170 1234567")
            .Select(text => PhoneNumber.Parse(text));

    internal static readonly Gen<RichText> Rich = RichAt(3);

    private static readonly Gen<PostalAddress> Address =
        from texts in Text.Null().Array[6]
        from postcode in Text
        from town in Text
        select new PostalAddress
        {
            CareOf = texts[0], District = texts[1], Street = texts[2], Flat = texts[3], PostOfficeBox = texts[4],
            Postcode = postcode, Town = town, Country = texts[5],
        };

    private static readonly Gen<PersonName> AnyName = Gen.Select(Text.Null().Array[4], Text)
        .Select((parts, family) => new PersonName
        {
            Titles = parts[0], Given = parts[1], Nobility = parts[2], Family = family, Suffix = parts[3],
        });

    private static readonly Gen<OfficeTitle> AnyOffice = Gen.Select(Text, Text.Null(), Gen.Bool)
        .Select((title, spoken, below) => new OfficeTitle { Title = title, Spoken = spoken, BelowName = below });

    private static readonly Gen<Person> AnyPerson =
        from name in AnyName
        from form in Gen.Enum<FormOfAddress>()
        from texts in Text.Null().Array[2]
        from office in AnyOffice.Null()
        select new Person
        {
            Name = name, FormOfAddress = form, Profession = texts[0], Salutation = texts[1], Office = office,
        };

    private static readonly Gen<Salutation> AnySalutation =
        Gen.OneOf(Lines.Select(Salutation.Of), Gen.Const(Salutation.Derived));

    private static readonly Gen<Recipient> AnyRecipient = Gen.OneOf(
        Gen.Select(Lines, Text.Null()).Select((lines, name) =>
            (Recipient)new GroupRecipient { Lines = lines, SpokenName = name }),
        Gen.Select(Lines, Address).Select((names, address) =>
            (Recipient)new PostalRecipient { Names = names, Address = address }),
        Gen.Select(AnyPerson, Address).Select((person, address) =>
            (Recipient)new PersonRecipient { Person = person, Address = address }),
        Gen.Select(AnyPerson, AnyPerson, Gen.Enum<CoupleLines>(), Address).Select((first, second, lines, address) =>
            (Recipient)new CoupleRecipient { First = first, Second = second, Lines = lines, Address = address }),
        Gen.Select(Text, Address).Select((name, address) =>
            (Recipient)new HouseholdRecipient { Name = name, Address = address }),
        Gen.Select(Text, Text.Null(), AnyPerson.Null(), Gen.Bool, Address).Select((name, unit, contact, first, address) =>
            (Recipient)new CompanyRecipient
            {
                Company = name, Department = unit, Contact = contact, ContactFirst = first, Address = address,
            }),
        Gen.Select(Text, Text.Null(), AnyPerson.Null(), Address).Select((authority, unit, contact, address) =>
            (Recipient)new AuthorityRecipient { Authority = authority, Unit = unit, Contact = contact, Address = address }));

    internal static readonly Gen<LetterImage> Image = Gen.Select(Gen.Byte.Array[0, 20], Text)
        .Select((data, text) => new LetterImage { Data = ValueList.From(data), AlternativeText = text });

    private static readonly Gen<ServiceBuilding> Building = Gen.Select(Text, Text, Text, Text.Null())
        .Select((street, postcode, town, name) =>
            new ServiceBuilding { Street = street, Postcode = postcode, Town = town, Name = name });

    private static readonly Gen<TransitInfo> Transit = Gen.Select(Text, Lines, Text)
        .Select((carrier, lines, stop) => new TransitInfo { Operator = carrier, Lines = lines, Stop = stop });

    private static readonly Gen<BankAccount> Account = Gen.Select(Text, Text, Text.Null(), Text.Null())
        .Select((bank, iban, bic, holder) => new BankAccount { Bank = bank, Iban = iban, Bic = bic, Holder = holder });

    private static readonly Gen<FurtherDetail> Detail =
        Gen.Select(Text, Text).Select((label, value) => new FurtherDetail(label, value));

    private static readonly Gen<(LetterImage? Image, ValueList<string> Lines)> FurtherHead = Gen.Select(Image.Null(), Lines);

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
        from unit in Text.Null()
        from head in Lines
        from further in FurtherHead
        from delivery in Address.Null()
        from hours in Lines
        from accounts in Account.Array[0, 2]
        from details in Detail.Array[0, 2]
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
            Unit = unit,
            LetterheadLines = head,
            ContinuationLetterhead = further.Image,
            ContinuationLetterheadLines = further.Lines,
            DeliveryAddress = delivery,
            ServiceHours = hours,
            BankAccounts = ValueList.From(accounts),
            FurtherDetails = ValueList.From(details),
        };

    private static readonly Gen<References> AnyReferences = Gen.Select(Text.Null(), Date.Nullable(), Text.Null(), Date.Nullable())
        .Select((yours, yourDate, ours, ourDate) => new References
        {
            YourReference = yours, YourMessageDate = yourDate, OurReference = ours, OurMessageDate = ourDate,
        });

    private static readonly Gen<Contact> AnyContact =
        from name in Text
        from numbers in Phone.Null().Array[3]
        from mail in Text.Null()
        from room in Text.Null()
        select new Contact
        {
            Name = name, Room = room, Telephone = numbers[0], Mobile = numbers[1], Fax = numbers[2], Mail = mail,
        };

    private static readonly Gen<Signature> AnySignature = Gen.OneOf(
        Gen.Select(Text.Null(), Text, Text.Null()).Select((addition, name, unit) =>
            (Signature)new RenderedSignature { Addition = addition, Name = name, Unit = unit }),
        Gen.Select(Text.Null(), Text, Text.Null()).Select((addition, name, unit) =>
            (Signature)new HandSignature { Addition = addition, Name = name, Unit = unit }),
        Gen.Select(Image, Text, BlockGen.AnyLength.Nullable()).Select((image, name, height) =>
            (Signature)new ImageSignature { Image = image, Name = name, Height = height }),
        Text.Null().Select(note => (Signature)new AutomatedIssue { Note = note }));

    private static readonly Gen<Certification> AnyCertification = Gen.Select(Text, Text.Null(), Text.Null())
        .Select((name, office, note) => new Certification { Name = name, Office = office, Note = note });

    private static readonly Gen<OfficialSeal> AnySeal = Gen.Select(Image.Null(), BlockGen.AnyLength.Nullable())
        .Select((image, height) => new OfficialSeal { Image = image, Height = height });

    internal static Gen<Letter> Letters { get; } =
        from sender in Sender
        from recipient in AnyRecipient
        from date in Date
        from subject in Lines
        from body in BlockGen.Blocks
        from language in Text
        from notes in Lines
        from references in AnyReferences
        from contact in AnyContact.Null()
        from kind in Text.Null()
        from salutation in AnySalutation
        from closing in Text.Null()
        from signingBody in Text.Null()
        from signatures in AnySignature.Array[0, 2]
        from certification in AnyCertification.Null()
        from seal in AnySeal.Null()
        from postscript in Rich.Null()
        from lists in Lines.Array[3]
        from place in Text.Null()
        from details in Detail.Array[0, 2]
        from franking in Image.Null()
        from spacesAsWritten in Gen.Bool
        select new Letter
        {
            Sender = sender,
            Recipient = recipient,
            Date = date,
            Subject = subject,
            Body = body,
            Language = language,
            Notes = notes,
            References = references,
            Contact = contact,
            DocumentKind = kind,
            Salutation = salutation,
            Closing = closing,
            SigningBody = signingBody,
            Signatures = ValueList.From(signatures),
            Certification = certification,
            Seal = seal,
            Postscript = postscript,
            Enclosures = lists[0],
            Distribution = lists[1],
            ForInformation = lists[2],
            Place = place,
            FurtherDetails = ValueList.From(details),
            Franking = franking,
            SpacesAsWritten = spacesAsWritten,
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
            inner.Select(text => (Inline)new Footnote(text)),
            inner.Select(text => (Inline)new Link(new Uri("https://example.de/ä?a=b#c"), text)),
            Gen.Select(Text, inner).Select((language, text) => (Inline)new LanguageRun(language, text)));
        return part.Array[0, 3].Select(parts => new RichText(ValueList.From(parts)));
    }
}
