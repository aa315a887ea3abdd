using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving;

public sealed class DetailsTests
{
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
    public void Given_nothing_to_say_when_worded_then_no_detail_is_left()
    {
        var bare = new Letter
        {
            Sender = new Agency { Name = "Amt", ReturnAddress = Letters.Address },
            Recipient = Letters.Postal.Recipient,
            Date = Letters.Postal.Date,
            Subject = ["Betreff"],
            Body = [new Paragraph("Text")],
        };
        Assert.All(
            Enum.GetValues<HeadDetail>(), detail => Assert.Equal(detail == HeadDetail.Date ? 1 : 0, Of(detail, bare).Count));
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
    public void Given_dates_when_worded_then_they_are_numeric()
    {
        Assert.Equal(["03.05.2027"], Texts(Of(HeadDetail.Date, Letters.Postal)[0]));
        Assert.Equal(["01.04.2027"], Texts(Of(HeadDetail.YourMessageDate, Letters.Postal)[0]));
    }

    private static List<Detail> Of(HeadDetail detail, Letter letter, Wording? wording = null) =>
        [.. new Details(letter, BuiltInTemplates.Din5008FormB with { Wording = wording ?? Wording.German }).Of(detail)];

    private static string[] Texts(Detail detail) => [.. detail.Lines.Select(line => line.PlainText)];
}
