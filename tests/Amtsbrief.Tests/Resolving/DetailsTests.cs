using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.Recipients;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Tests.Resolving;

public sealed class DetailsTests
{
    private static readonly Person _anna =
        new() { FormOfAddress = FormOfAddress.Frau, Profession = "Rechtsanwältin", Name = "Dr. Anna Beispiel" };

    [Theory]
    [InlineData("", "Musterbahn")]
    [InlineData("704", "Musterbahn Linie 704")]
    [InlineData("704 709 U71", "Musterbahn Linien 704, 709, U71")]
    public void Given_lines_of_public_transport_when_worded_then_one_several_and_none_read_differently(
        string lines, string expected)
    {
        var transit = Letters.Tram with { Lines = ValueList.From(lines.Split(' ', StringSplitOptions.RemoveEmptyEntries)) };
        var detail = Assert.Single(Of(HeadDetail.Transit, Letters.Postal.From(office => office with { Transit = [transit] })));
        Assert.Equal("Öffentliche Verkehrsmittel:", detail.Label);
        Assert.Equal([expected, "Haltestelle: Rathaus"], Texts(detail));
    }

    [Fact]
    public void Given_a_contact_person_when_worded_then_their_numbers_come_before_the_agencys()
    {
        Assert.Equal(["030 90009-123"], Texts(Of(HeadDetail.Telephone, Letters.Postal)[0]));
        Assert.Equal("contact.telephone", Of(HeadDetail.Telephone, Letters.Postal)[0].Path);
        Assert.Equal(["mustermann@muster.example"], Texts(Of(HeadDetail.Mail, Letters.Postal)[0]));
        Assert.Equal("contact.mail", Of(HeadDetail.Mail, Letters.Postal)[0].Path);
    }

    [Fact]
    public void Given_a_contact_person_without_fax_when_worded_then_the_agencys_stands_there()
    {
        Assert.Equal(["030 90009-199"], Texts(Of(HeadDetail.Fax, Letters.Postal)[0]));
        Assert.Equal("sender.fax", Of(HeadDetail.Fax, Letters.Postal)[0].Path);
    }

    [Fact]
    public void Given_the_least_of_a_letter_when_worded_then_only_what_every_letter_has_is_left()
    {
        var bare = new Letter
        {
            Sender = new Agency { Name = "Amt", ReturnAddress = Letters.Address },
            Recipient = Letters.Postal.Recipient,
            Date = Letters.Postal.Date,
            Subject = ["Betreff"],
            Body = [new Paragraph("Text")],
        };
        Assert.Equal(
            [
                HeadDetail.Date, HeadDetail.PageCounter, HeadDetail.AgencyName, HeadDetail.PostalAddress, HeadDetail.Subject,
                HeadDetail.Recipient,
            ],
            Enum.GetValues<HeadDetail>().Where(detail => Of(detail, bare).Count > 0));
    }

    [Theory]
    [InlineData(HeadDetail.Telephone, "tel:+493090009123", "Telefonnummer 030 90009-123")]
    [InlineData(HeadDetail.Mail, "mailto:mustermann@muster.example", "E-Mail an mustermann@muster.example")]
    [InlineData(HeadDetail.Web, "https://www.muster.example/", "Internetseite https://www.muster.example")]
    public void Given_ways_to_reach_the_agency_when_worded_then_they_are_links_that_say_where_they_lead(
        HeadDetail detail, string target, string description)
    {
        var link = Of(detail, Letters.Postal)[0].Lines[0].Runs[0].Link;
        Assert.Equal((target, description), (link?.Target.AbsoluteUri, link?.Description));
    }

    [Fact]
    public void Given_a_mail_address_with_umlauts_when_worded_then_link_and_description_keep_them()
    {
        var letter = Letters.Postal.From(office => office with { Mail = "müller@köln.example" }) with { Contact = null };
        var link = Of(HeadDetail.Mail, letter)[0].Lines[0].Runs[0].Link!;
        Assert.Equal("mailto:müller@köln.example", link.Target.OriginalString);
        Assert.Equal("E-Mail an müller@köln.example", link.Description);
    }

    [Fact]
    public void Given_another_wording_when_worded_then_its_labels_are_printed()
    {
        var wording = Wording.German with
        {
            Contact = "Auskunft erteilt:", Transit = "Anfahrt", TransitLines = "Bahnen", TransitStop = "Halt", StreetEnd = "",
            TelephoneLink = "{target} anrufen",
        };
        Assert.Equal("Auskunft erteilt:", Of(HeadDetail.Contact, Letters.Postal, wording)[0].Label);
        var transit = Of(HeadDetail.Transit, Letters.Postal, wording)[0];
        Assert.Equal("Anfahrt", transit.Label);
        Assert.Equal(["Musterbahn Bahnen 704, 709", "Halt Rathaus"], Texts(transit));
        Assert.Equal("Hafenstraße 7", Texts(Of(HeadDetail.ServiceBuildings, Letters.Postal, wording)[0])[0]);
        Assert.Equal(
            "030 90009-123 anrufen", Of(HeadDetail.Telephone, Letters.Postal, wording)[0].Lines[0].Runs[0].Link!.Description);
    }

    [Fact]
    public void Given_buildings_when_worded_then_the_name_of_one_stands_before_its_street()
    {
        var detail = Of(HeadDetail.ServiceBuildings, Letters.Postal)[0];
        Assert.Equal(
            ["Hafenstraße 7,", "12347 Musterstadt", "Haus am Park", "Parkallee 2,", "12347 Musterstadt"], Texts(detail));
        Assert.Equal("sender.serviceBuildings[1].name", detail.Lines[2].Path);
    }

    [Fact]
    public void Given_an_office_with_everything_when_worded_then_each_detail_reads_as_it_is_printed()
    {
        var letter = Letters.Everything;
        Assert.Equal("Aktenzeichen:|II A 2 - 17|(bei Antwort bitte angeben)", Print(HeadDetail.FileReference, letter));
        Assert.Equal("|Landesamt für Musterfragen", Print(HeadDetail.AgencyName, letter));
        Assert.Equal("|Referat 42", Print(HeadDetail.Unit, letter));
        Assert.Equal("Postanschrift:|Postfach 10 12 34|12300 Musterstadt", Print(HeadDetail.PostalAddress, letter));
        Assert.Equal("Lieferanschrift:|Am Güterbahnhof 3|12349 Musterstadt", Print(HeadDetail.DeliveryAddress, letter));
        Assert.Equal("Zimmer:|A 1.07", Print(HeadDetail.Room, letter));
        Assert.Equal("Mobil:|0170 1234567", Print(HeadDetail.Mobile, letter));
        Assert.Equal("Sprechzeiten:|Mo–Fr 8–12 Uhr|Do 14–18 Uhr", Print(HeadDetail.ServiceHours, letter));
        Assert.Equal(
            "Bankverbindung:|Sparkasse Musterstadt|IBAN DE33 1002 0500 0001 1947 00|BIC MUSTDE21XXX"
            + "|Stadtkasse|Musterbank|IBAN DE02 1203 0000 0000 2020 51",
            Print(HeadDetail.BankAccounts, letter));
        Assert.Equal("Kassenzeichen:|4711|Ihr Vertrag:|V 12", Print(HeadDetail.FurtherDetails, letter));
        Assert.Equal("USt-IdNr.:|DE123456789", Print(HeadDetail.AgencyDetails, letter));
        Assert.Equal("|Ihr Antrag vom 1. April 2027", Print(HeadDetail.Subject, letter));
        Assert.Equal("|Frau Erika Mustermann", Print(HeadDetail.Recipient, letter));
    }

    [Fact]
    public void Given_further_details_when_worded_then_label_and_value_know_their_places()
    {
        var detail = Of(HeadDetail.FurtherDetails, Letters.Everything)[1];
        Assert.Equal("furtherDetails[1].label", detail.LabelText.Path);
        Assert.Equal("furtherDetails[1].value", detail.Lines[0].Path);
    }

    [Fact]
    public void Given_a_page_counter_when_worded_then_fields_stand_for_its_figures() => Assert.Equal(
        [("Seite ", PageField.None), ("200", PageField.Page), (" von ", PageField.None), ("200", PageField.Pages)],
        Of(HeadDetail.PageCounter, Letters.Postal)[0].Lines[0].Runs.Select(run => (run.Text, run.Field)));

    [Fact]
    public void Given_no_wording_for_page_numbers_or_replies_when_worded_then_neither_leaves_a_line()
    {
        var silent = Wording.German with { PageNumber = "", ReplyHint = "" };
        Assert.Empty(Of(HeadDetail.PageCounter, Letters.Postal, silent));
        Assert.Equal(["II A 2 - 17"], Texts(Of(HeadDetail.FileReference, Letters.Postal, silent)[0]));
    }

    [Fact]
    public void Given_contact_and_agency_when_worded_then_the_numbers_of_one_stand_without_those_of_the_other()
    {
        Assert.Equal("sender.telephone", Of(HeadDetail.AgencyTelephone, Letters.Postal)[0].Path);
        Assert.Equal("contact.telephone", Of(HeadDetail.ContactTelephone, Letters.Postal)[0].Path);
        Assert.Equal("sender.mail", Of(HeadDetail.AgencyMail, Letters.Postal)[0].Path);
        Assert.Equal("contact.mail", Of(HeadDetail.ContactMail, Letters.Postal)[0].Path);
        Assert.Equal("sender.fax", Of(HeadDetail.AgencyFax, Letters.Postal)[0].Path);
        Assert.Empty(Of(HeadDetail.ContactFax, Letters.Postal));
    }

    [Fact]
    public void Given_a_place_when_worded_then_it_stands_before_the_date()
    {
        var letter = Letters.Postal with { Place = "Musterstadt" };
        Assert.Equal(["Musterstadt, 03.05.2027"], Texts(Of(HeadDetail.Date, letter)[0]));
        Assert.Equal(
            ["Musterstadt, den 03.05.2027"],
            Texts(Of(HeadDetail.Date, letter, Wording.German with { PlaceAndDate = "{place}, den {date}" })[0]));
    }

    [Fact]
    public void Given_another_form_of_dates_when_worded_then_all_dates_follow_it()
    {
        var template = BuiltInTemplates.Din5008FormB with { DateFormat = GermanDateFormat.Alphanumeric };
        var details = new Details(Letters.Postal, template);
        Assert.Equal(["3. Mai 2027"], Texts(details.Of(HeadDetail.Date).Single()));
        Assert.Equal(["1. April 2027"], Texts(details.Of(HeadDetail.YourMessageDate).Single()));
        var austrian = template with { DateTimeStyle = template.DateTimeStyle with { Names = CalendarNames.Austria } };
        var january = new Details(Letters.Postal with { Date = new LocalDate(2027, 1, 3) }, austrian);
        Assert.Equal(["3. Jänner 2027"], Texts(january.Of(HeadDetail.Date).Single()));
    }

    [Theory]
    [MemberData(nameof(Recipients))]
    public void Given_a_recipient_when_named_on_one_line_then_it_is_a_name_and_no_mere_form_of_address(
        Recipient recipient, string expected) => Assert.Equal(expected, RecipientName.Of(recipient, Wording.German));

    public static TheoryData<Recipient, string> Recipients { get; } = new()
    {
        { new GroupRecipient { Lines = ["An die", "Damen und Herren", "von Presse"] }, "An die Damen und Herren" },
        { new GroupRecipient { Lines = ["Alle Haushalte"] }, "Alle Haushalte" },
        { new PostalRecipient { Names = ["Herrn", "Max Muster"], Address = Letters.Address }, "Herrn Max Muster" },
        { new PostalRecipient { Names = ["Muster GmbH", "Frau Muster"], Address = Letters.Address }, "Muster GmbH" },
        { new PersonRecipient { Person = _anna, Address = Letters.Address }, "Frau Rechtsanwältin Dr. Anna Beispiel" },
        {
            new CoupleRecipient { First = _anna, Second = new Person { Name = "Jo Muster" }, Address = Letters.Address },
            "Frau Rechtsanwältin Dr. Anna Beispiel, Jo Muster"
        },
        { new HouseholdRecipient { Name = "Familie Muster", Address = Letters.Address }, "Familie Muster" },
        { new CompanyRecipient { Company = "Muster AG", Contact = _anna, Address = Letters.Address }, "Muster AG" },
        { new AuthorityRecipient { Authority = "Amt", Unit = "Referat 1", Address = Letters.Address }, "Amt" },
    };

    [Fact]
    public void Given_dates_when_worded_then_they_are_numeric()
    {
        Assert.Equal(["03.05.2027"], Texts(Of(HeadDetail.Date, Letters.Postal)[0]));
        Assert.Equal(["01.04.2027"], Texts(Of(HeadDetail.YourMessageDate, Letters.Postal)[0]));
    }

    private static List<Detail> Of(HeadDetail detail, Letter letter, Wording? wording = null) =>
        [.. new Details(letter, BuiltInTemplates.Din5008FormB with { Wording = wording ?? Wording.German }).Of(detail)];

    private static string Print(HeadDetail detail, Letter letter) => string.Join(
        '|', Of(detail, letter).SelectMany(worded => Texts(worded).Prepend(worded.Label)));

    private static string[] Texts(Detail detail) => [.. detail.Lines.Select(line => line.PlainText)];
}
