using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Tests.Images;
using NodaTime;

namespace Amtsbrief.Tests.Resolving;

public sealed class LetterResolverTests
{
    /// <summary>Letters for what they say in two templates, one letter for the head of each.</summary>
    public static TheoryData<string, string> Golden =>
    [
        .. from letter in (string[])["press-invitation", "abroad", "notice", "everything"]
           from template in (string[])["din-5008-form-b", "side-column"]
           select (letter, template),
        .. BuiltInTemplates.All.Select(template => ("postal", template.Name)),
    ];

    [Theory]
    [MemberData(nameof(Golden))]
    public void Given_a_letter_when_resolved_then_its_outline_is_that_of_the_golden_file(string name, string template)
    {
        var letter = name switch
        {
            "press-invitation" => Letters.PressInvitation,
            "postal" => Letters.Postal,
            "notice" => Letters.Notice,
            "everything" => Letters.Everything,
            _ => Abroad(),
        };
        Testing.Golden.Equal(
            Outline.Of(Resolve(letter, BuiltInTemplates.Find(template)!)),
            "Amtsbrief.Tests", "Resolving", "Golden", $"{name}.{template}.txt");
    }

    [Fact]
    public void Given_a_date_of_another_calendar_when_resolved_then_the_file_says_it_in_the_gregorian_one() => Assert.Equal(
        new LocalDate(2017, 3, 14),
        Resolve(Letters.PressInvitation with { Date = new LocalDate(2017, 3, 1, CalendarSystem.Julian) }).Date);

    [Theory]
    [InlineData(nameof(ZoneKind.ReturnLine), 45)]
    [InlineData(nameof(ZoneKind.Recipient), 62.7)]
    public void Given_form_b_when_resolved_then_the_zones_of_the_address_field_begin_where_din_5008_says(string kind, double top)
    {
        var letter = Letters.Postal.From(office => office with { ReturnName = "Landesamt" });
        var box = Zone(Resolve(letter), Enum.Parse<ZoneKind>(kind)).Box;
        Assert.Equal((25.Mm, top.Mm, 80.Mm), (box.X, box.Y, box.Width));
    }

    [Fact]
    public void Given_form_b_when_its_field_is_measured_then_notes_begin_at_50_mm_and_the_address_ends_at_90_mm()
    {
        var field = BuiltInTemplates.Din5008FormB.AddressField;
        Assert.Equal(new Box(20.Mm, 45.Mm, 85.Mm, 45.Mm), field.Field);
        Assert.Equal(50.Mm, field.Notes.Y);
        Assert.Equal(62.7.Mm, field.Notes.Bottom);
        Assert.Equal(new Box(25.Mm, 62.7.Mm, 80.Mm, 27.3.Mm), field.Recipient);
        Assert.Equal(90.Mm, field.Recipient.Bottom);
    }

    [Fact]
    public void Given_six_lines_of_an_address_when_resolved_then_they_end_inside_the_field()
    {
        var letter = Letters.Postal with { Recipient = new GroupRecipient { Lines = ["1", "2", "3", "4", "5", "6"] } };
        Assert.Equal(90.Mm, Zone(Resolve(letter), ZoneKind.Recipient).Box.Bottom);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Given_notes_when_resolved_then_they_fill_their_zone_from_the_foot(int count)
    {
        var letter = Letters.Postal with { Notes = ValueList.From(Enumerable.Repeat("Einschreiben", count)) };
        var box = Zone(Resolve(letter), ZoneKind.Notes).Box;
        Assert.Equal(62.7.Mm, box.Bottom);
        Assert.Equal(12.Pt * count, box.Height);
        Assert.True(box.Y >= 50.Mm);
    }

    [Fact]
    public void Given_no_notes_when_resolved_then_there_is_no_zone_for_them() =>
        Assert.DoesNotContain(Resolve(Letters.PressInvitation).HeadZones, zone => zone.Kind == ZoneKind.Notes);

    [Fact]
    public void Given_an_information_block_when_resolved_then_it_stands_at_125_and_50_mm()
    {
        var box = Zone(Resolve(Letters.Postal), ZoneKind.Details).Box;
        Assert.Equal((125.Mm, 50.Mm, 65.Mm), (box.X, box.Y, box.Width));
    }

    [Fact]
    public void Given_a_low_information_block_when_resolved_then_the_text_begins_at_98_46_mm()
    {
        var bare = Letters.PressInvitation.From(office => office with { ServiceBuildings = [], Transit = [] });
        Assert.True(Zone(Resolve(bare), ZoneKind.Details).Box.Height <= 40.Mm);
        Assert.Equal(98.46.Mm, Resolve(bare).FirstPage.TextTop);
    }

    [Fact]
    public void Given_a_high_information_block_when_resolved_then_the_text_begins_two_blank_lines_below_it()
    {
        var letter = Resolve(Letters.Postal);
        var box = Zone(letter, ZoneKind.Details).Box;
        Assert.True(box.Height > 40.Mm);
        Assert.Equal(box.Bottom + 8.46.Mm, letter.FirstPage.TextTop);
    }

    [Fact]
    public void Given_a_full_side_column_when_resolved_then_the_text_begins_below_the_address_all_the_same() =>
        Assert.Equal(98.46.Mm, Resolve(Letters.Postal, BuiltInTemplates.SideColumn).FirstPage.TextTop);

    [Fact]
    public void Given_groups_at_the_foot_of_a_side_column_when_resolved_then_they_end_at_its_edge_and_are_read_last()
    {
        var letter = Resolve(Letters.Postal, BuiltInTemplates.SideColumn);
        var foot = Assert.Single(letter.FootZones);
        Assert.Equal(277.Mm, foot.Box.Bottom);
        Assert.Equal("Rathaus", Texts(foot)[^1][^7..]);
    }

    [Fact]
    public void Given_a_side_column_without_anything_for_its_foot_when_resolved_then_nothing_is_read_last() =>
        Assert.Empty(Resolve(Letters.Postal.From(office => office with { Transit = [] }), BuiltInTemplates.SideColumn).FootZones);

    [Fact]
    public void Given_soft_hyphens_in_the_subject_when_resolved_then_the_title_has_none() =>
        Assert.Equal(
            "Terminhinweis: Ministerin Mustermann eröffnet die Musterwerkstatt", Resolve(Letters.PressInvitation).Title);

    [Fact]
    public void Given_no_kind_of_document_when_resolved_then_the_title_is_the_subject() =>
        Assert.Equal("Ihr Antrag vom 1. April 2027", Resolve(Letters.Postal).Title);

    [Fact]
    public void Given_a_letterhead_when_resolved_then_it_stands_flush_right_with_its_proportions_kept() =>
        Assert.Equal(new Box(70.Mm, 10.Mm, 120.Mm, 30.Mm), Resolve(Letters.Postal).FirstPage.Images[0].Box);

    [Fact]
    public void Given_a_letterhead_as_jpeg_when_resolved_then_it_is_placed_alike()
    {
        var image = Letters.Letterhead with { Data = ValueList.From(TestImages.Jpeg(400, 100)) };
        var letter = Letters.Postal.From(office => office with { Letterhead = image });
        Assert.Equal(new Box(70.Mm, 10.Mm, 120.Mm, 30.Mm), Resolve(letter).FirstPage.Images[0].Box);
    }

    [Fact]
    public void Given_equal_letters_when_resolved_then_the_results_are_equal() =>
        Assert.Equal(
            Resolve(Letters.PressInvitation), Resolve(Letters.PressInvitation with { Date = Letters.PressInvitation.Date }));

    private static ResolvedLetter Resolve(Letter letter, Template? template = null) =>
        LetterCheck.Resolve(letter, template ?? BuiltInTemplates.Din5008FormB);

    private static ResolvedZone Zone(ResolvedLetter letter, ZoneKind kind) => letter.HeadZones.Single(zone => zone.Kind == kind);

    private static List<string> Texts(ResolvedZone zone) =>
        [.. zone.Blocks.OfType<ResolvedParagraph>().SelectMany(block => block.Lines).Select(line => line.PlainText)];

    private static Letter Abroad() => Letters.Postal with
    {
        Sender = Letters.Office with { Name = "Amt für Musterfragen" },
        Recipient = new PostalRecipient
        {
            Names = ["Frau", "Erika Mustermann"],
            Address = Letters.Address with { Postcode = "7000", Town = "Großmusterdorf", Country = "Österreich" },
        },
        Closing = "",
        Notes = [],
    };
}
