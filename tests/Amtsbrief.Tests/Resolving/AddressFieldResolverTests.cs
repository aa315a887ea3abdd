using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed partial class AddressFieldResolverTests
{
    [Fact]
    public void Given_a_short_return_address_when_resolved_then_it_stands_on_one_line()
    {
        var paragraph = ReturnLine(Letters.Office with { Name = "Amt für Musterfragen" });
        Assert.Equal(TextRole.ReturnLine, paragraph.Role);
        Assert.Equal(["Amt für Musterfragen, Postfach 10 12 34, 12300 Musterstadt"], Texts(paragraph));
    }

    [Fact]
    public void Given_a_bulk_postcode_when_resolved_then_neither_street_nor_box_is_printed()
    {
        var office = Letters.Office with { ReturnAddress = new PostalAddress { Postcode = "12300", Town = "Musterstadt" } };
        Assert.Equal(["Landesamt für Musterfragen, 12300 Musterstadt"], Texts(ReturnLine(office)));
    }

    [Fact]
    public void Given_a_return_address_too_long_for_one_line_when_resolved_then_two_smaller_lines_fill_the_zone()
    {
        var zone = Zone(Letters.Office with { Name = "Landesamt für Musterfragen und Mustermannwesen" });
        var paragraph = (ResolvedParagraph)zone.Blocks[0];
        Assert.Equal(TextRole.LongReturnLine, paragraph.Role);
        Assert.Equal(
            ["Landesamt für Musterfragen und Mustermannwesen, Postfach 10 12 34,", "12300 Musterstadt"], Texts(paragraph));
        Assert.Equal(new Box(25.Mm, 45.Mm, 80.Mm, 5.Mm), zone.Box);
    }

    [Fact]
    public void Given_names_of_any_length_when_resolved_then_the_first_of_two_lines_fits_with_its_comma()
    {
        var type = BuiltInTemplates.Din5008FormB.Type;
        var twoLines = 0;
        for (var length = 30; length < 58; length++)
        {
            var paragraph = ReturnLine(Letters.Office with { Name = new string('i', length) + new string('n', length / 2) });
            if (paragraph.Role == TextRole.LongReturnLine)
            {
                twoLines++;
                Assert.All(
                    Texts(paragraph),
                    line => Assert.True(
                        type.Family.Metrics(bold: false, italic: false).Measure(line, type.LongReturnLine.Size) <= 80.Mm, line));
            }
        }

        Assert.InRange(twoLines, 5, 28);
    }

    [Fact]
    public void Given_an_address_in_germany_when_resolved_then_the_town_keeps_its_letters() =>
        Assert.Equal(["Frau", "Erika Mustermann", "Musterweg 1", "12345 Musterstadt"], Recipient(Letters.Address));

    [Fact]
    public void Given_a_post_office_box_when_resolved_then_the_templates_word_stands_before_it()
    {
        var address = Letters.Address with { Street = null, PostOfficeBox = "1 23" };
        Assert.Contains("Postfach 1 23", Recipient(address));
        Assert.Contains("P.O. Box 1 23", Recipient(address, Wording.German with { PostOfficeBox = "P.O. Box" }));
    }

    [Fact]
    public void Given_an_address_abroad_when_resolved_then_town_and_country_stand_in_capitals()
    {
        var address = Letters.Address with { Postcode = "4020", Town = "Weißkirchen an der Öd", Country = "Österreich" };
        Assert.Equal(["4020 WEISSKIRCHEN AN DER ÖD", "ÖSTERREICH"], Recipient(address)[^2..]);
    }

    [Fact]
    public void Given_an_address_abroad_without_postcode_when_resolved_then_no_space_stands_before_the_town() =>
        Assert.Equal(
            ["DUBLIN", "IRLAND"],
            Recipient(Letters.Address with { Postcode = "", Town = "Dublin", Country = "Irland" })[^2..]);

    private static List<string> Recipient(PostalAddress address, Wording? wording = null)
    {
        var template = BuiltInTemplates.Din5008FormB with { Wording = wording ?? Wording.German };
        var recipient = new PostalRecipient { Names = ["Frau", "Erika Mustermann"], Address = address };
        var letter = Letters.Postal with { Recipient = recipient };
        var zone = LetterCheck.Resolve(letter, template).HeadZones.Single(zone => zone.Kind == ZoneKind.Recipient);
        return Texts((ResolvedParagraph)zone.Blocks[0]);
    }

    private static ResolvedZone Zone(Agency office) =>
        LetterCheck.Resolve(Letters.Postal with { Sender = office }, BuiltInTemplates.Din5008FormB).HeadZones[0];

    private static ResolvedParagraph ReturnLine(Agency office) => (ResolvedParagraph)Zone(office).Blocks[0];

    private static List<string> Texts(ResolvedParagraph paragraph) => [.. paragraph.Lines.Select(line => line.PlainText)];
}
