using Amtsbrief.Blocks;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Templates;

public sealed class LargePrintTests
{
    private static readonly TextRole[] _read =
    [
        TextRole.Body, TextRole.DocumentKind, TextRole.Subject, TextRole.Salutation, TextRole.KeyValue, TextRole.Closing,
        TextRole.Signature, TextRole.Heading1, TextRole.Heading2, TextRole.Heading3, TextRole.ListItem, TextRole.Table,
        TextRole.TableHeader, TextRole.Caption, TextRole.Quotation, TextRole.Certification, TextRole.Postscript,
        TextRole.EnclosureHeading, TextRole.Enclosure,
    ];

    public static TheoryData<string> Names => [.. BuiltInTemplates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_built_in_template_when_made_large_then_letters_fit_it_as_they_did(string name)
    {
        var template = BuiltInTemplates.Find(name)!;
        foreach (var letter in (Letter[])[Letters.PressInvitation, Letters.Postal])
        {
            Assert.Equal(LetterCheck.Check(letter, template), LetterCheck.Check(letter, template.ToLargePrint()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_built_in_template_when_made_large_then_all_that_is_read_has_18_pt_and_room_between_its_lines(string name)
    {
        var type = BuiltInTemplates.Find(name)!.ToLargePrint().Type;
        Assert.All(_read, role => Assert.Equal((role, 18.Pt), (role, type[role].Size)));
        Assert.All(_read, role => Assert.InRange(type[role].LineHeight.Points / type[role].Size.Points, 1.2, 1.3));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_built_in_template_when_made_large_then_no_role_shrinks_and_most_grow(string name)
    {
        var (small, large) = (BuiltInTemplates.Find(name)!.Type, BuiltInTemplates.Find(name)!.ToLargePrint().Type);
        Assert.All(Enum.GetValues<TextRole>(), role =>
        {
            Assert.True(large[role].Size >= small[role].Size && large[role].LineHeight >= small[role].LineHeight, role.ToString());
            Assert.Equal(0, large[role].Size.Emu % 6350);
            Assert.True(large[role].SpaceBefore >= small[role].SpaceBefore, role.ToString());
        });
        Assert.Equal(
            [TextRole.ReturnLine, TextRole.LongReturnLine, TextRole.Letterhead],
            Enum.GetValues<TextRole>().Where(role => large[role] == small[role]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_built_in_template_when_made_large_then_one_blank_line_stays_one(string name)
    {
        var (small, large) = (BuiltInTemplates.Find(name)!.Type, BuiltInTemplates.Find(name)!.ToLargePrint().Type);
        Assert.All(_read, role => Assert.Equal(Blanks(small[role]), Blanks(large[role]), 0.01));

        static double Blanks(TextStyle style) => style.SpaceBefore.Points / style.LineHeight.Points;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_built_in_template_when_made_large_then_the_address_field_stays_and_holds_as_many_lines(string name)
    {
        var (small, large) = (BuiltInTemplates.Find(name)!, BuiltInTemplates.Find(name)!.ToLargePrint());
        Assert.Equal(small.AddressField, large.AddressField);
        Assert.Equal((12.Pt, 11.Pt), (large.Type.Recipient.Size, large.Type.Note.Size));
        var letter = Letters.Postal with
        {
            Notes = ["1", "2", "3"], Recipient = new GroupRecipient { Lines = ["1", "2", "3", "4", "5", "6"] },
        };
        Assert.Equal(
            AddressZones(letter, small).Select(zone => zone.Box), AddressZones(letter, large).Select(zone => zone.Box));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_variant_of_the_address_field_when_made_large_then_letters_still_fit(string name)
    {
        var letter = Letters.Postal with { Notes = [] };
        var template = BuiltInTemplates.Find(name)!;
        Assert.Empty(LetterCheck.Check(letter, template.WithIntegratedReturnLine().ToLargePrint()));
        Assert.Empty(LetterCheck.Check(letter, template.ToLargePrint().WithIntegratedReturnLine()));
        Assert.Empty(LetterCheck.Check(letter, template.WithStampArea().ToLargePrint()));
    }

    [Fact]
    public void Given_an_information_block_when_made_large_then_it_reaches_to_10_mm_from_the_edge_and_its_details_may_shrink()
    {
        var large = BuiltInTemplates.Din5008FormB.ToLargePrint();
        Assert.Equal(new Box(125.Mm, 50.Mm, 75.Mm, 40.Mm), large.Head.Box);
        Assert.Equal((12.Pt, 9.Pt), (large.Type.Information.Size, large.Type.InformationFloor));
        var wide = Letters.Postal.From(office => office with { Mail = "poststelle.hauptverwaltung@muster-stadt.example" })
            with { Contact = null };
        Assert.InRange(LetterCheck.Resolve(wide, large).Template.Type.Information.Size.Points, 9, 11.5);
    }

    [Fact]
    public void Given_a_side_column_when_made_large_then_it_stays_beside_the_text_and_grows_by_the_line_of_its_counter_alone()
    {
        var large = BuiltInTemplates.SideColumn.ToLargePrint();
        var counter = large.Type.Information.LineHeight;
        Assert.Equal(15.5.Pt, counter);
        Assert.Equal(new Box(157.Mm, 50.Mm - counter, 43.Mm, 227.Mm + counter), large.Head.Box);
        Assert.Equal(large.Head, large.ToLargePrint(20.Pt).Head);
    }

    [Fact]
    public void Given_a_side_column_whose_counter_is_a_group_when_made_large_then_what_is_below_it_stays()
    {
        var built = BuiltInTemplates.SideColumn;
        var small = built with
        {
            Head = built.Head with { Groups = [new([HeadDetail.PageCounter]), new([HeadDetail.Date]), new([HeadDetail.Contact])] },
        };
        Assert.Equal(Date(small), Date(small.ToLargePrint()));

        static Length Date(Template template)
        {
            var zone = LetterCheck.Resolve(Letters.Postal, template).HeadZones.Single(zone => zone.Kind == ZoneKind.Details);
            return zone.Box.Y + template.Type.Information.LineHeight + zone.Blocks[1].SpaceBefore;
        }
    }

    [Fact]
    public void Given_a_side_column_without_a_counter_on_top_when_made_large_then_its_box_stays()
    {
        var built = BuiltInTemplates.SideColumn;
        HeadGroup counter = new([HeadDetail.PageCounter]);
        foreach (var group in (HeadGroup[])
            [new([HeadDetail.Date, HeadDetail.PageCounter]), counter with { Pin = GroupPin.Foot }, counter with { Label = "Seiten" }])
        {
            var small = built with { Head = built.Head with { Groups = [group] } };
            Assert.Equal(small.Head.Box, small.ToLargePrint().Head.Box);
        }
    }

    [Fact]
    public void Given_a_letter_that_large_print_has_no_room_for_when_checked_then_it_says_what_does_not_fit()
    {
        var letter = Letters.Postal with
        {
            Recipient = new GroupRecipient { Lines = ["An die", new string('m', 23)] },
            Body =
            [
                new TableBlock
                {
                    Columns = [new TableColumn { Width = 30.Mm }, new TableColumn { Width = 30.Mm }],
                    Rows = [new TableRow(["Posten", "Euro"]), new TableRow(["Gesamtbetrag", "5"])],
                },
            ],
        };
        Assert.Empty(LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB));
        Assert.Equal(
            ["AB204 body[0].rows[1].cells[0].lines[0]", "AB201 recipient.lines[1]"],
            LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB.ToLargePrint())
                .Select(finding => $"{finding.Code} {finding.Path}"));
    }

    [Fact]
    public void Given_another_size_when_asked_for_then_the_text_has_it_and_the_name_says_large_print_once()
    {
        var large = BuiltInTemplates.Federal.ToLargePrint(16.Pt);
        Assert.Equal((16.Pt, "federal-large-print"), (large.Type.Body.Size, large.Name));
        Assert.Equal("federal-large-print", large.ToLargePrint().Name);
        Assert.Equal(18.Pt, large.ToLargePrint().Type.Body.Size);
        Assert.Equal(large, large.ToLargePrint(16.Pt));
        Assert.Equal(20.Pt, large.ToLargePrint(20.Pt).ToLargePrint().Type.Body.Size);
    }

    [Theory]
    [InlineData(10.9)]
    [InlineData(72.1)]
    [InlineData(-1)]
    public void Given_a_size_that_is_not_large_when_asked_for_then_it_is_refused(double size) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(size), () => BuiltInTemplates.Din5008FormB.ToLargePrint(size.Pt));

    private static IEnumerable<ResolvedZone> AddressZones(Letter letter, Template template) =>
        LetterCheck.Resolve(letter, template).HeadZones
            .Where(zone => zone.Kind is ZoneKind.ReturnLine or ZoneKind.Notes or ZoneKind.Recipient);
}
