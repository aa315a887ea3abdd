using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;
using CsCheck;

namespace Amtsbrief.Tests.Resolving;

public sealed partial class AddressFieldResolverTests
{
    private static readonly Template _formB = BuiltInTemplates.Din5008FormB;
    private static readonly Template _formA = _formB with
    {
        AddressField = AddressField.FormA,
        Head = _formB.Head with { Box = _formB.Head.Box with { Y = 32.Mm } },
        Letterhead = new LetterheadPlace(new Box(25.Mm, 5.Mm, 165.Mm, 20.Mm)),
    };

    [Fact]
    public void Given_form_a_when_resolved_then_all_zones_stand_18_mm_higher_than_in_form_b()
    {
        var (a, b) = (Zones(_formA, notes: 2, lines: 4), Zones(_formB, notes: 2, lines: 4));
        Assert.Equal(b.Select(zone => zone.Box with { Y = zone.Box.Y - 18.Mm }), a.Select(zone => zone.Box));
        Assert.Equal([29.5.Mm, 44.7.Mm - 24.Pt, 44.7.Mm], a.Select(zone => zone.Box.Y));
    }

    [Theory]
    [InlineData(0, 6)]
    [InlineData(1, 1)]
    [InlineData(3, 6)]
    public void Given_zones_that_hold_their_lines_when_resolved_then_the_divider_stands_where_the_norm_has_it(
        int notes, int lines)
    {
        var zones = Zones(_formB, notes, lines);
        Assert.Equal(62.7.Mm, zones[^1].Box.Y);
        Assert.All(zones.Where(zone => zone.Kind == ZoneKind.Notes), zone => Assert.Equal(62.7.Mm, zone.Box.Bottom));
    }

    [Fact]
    public void Given_more_notes_than_their_zone_holds_when_resolved_then_they_borrow_from_the_address()
    {
        var zones = Zones(_formB, notes: 5, lines: 4);
        Assert.Equal([47.5.Mm, 50.Mm, 50.Mm + 60.Pt], zones.Select(zone => zone.Box.Y));
        Assert.Equal(4.55.Mm * 4, zones[2].Box.Height);
        Assert.Empty(Findings(_formB, notes: 5, lines: 4));
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(7, 2)]
    [InlineData(8, 1)]
    [InlineData(9, 0)]
    public void Given_more_lines_of_the_address_than_its_zone_holds_when_resolved_then_they_borrow_from_the_notes(
        int lines, int notes)
    {
        var zones = Zones(_formB, notes, lines);
        var address = zones[^1].Box;
        Assert.True(address.Bottom <= 90.Mm && address.Bottom > 89.9.Mm, address.Bottom.ToString());
        Assert.True(address.Height >= 4.42.Mm * lines, "No closer than it must.");
        Assert.All(zones.Where(zone => zone.Kind == ZoneKind.Notes), zone =>
        {
            Assert.Equal(address.Y, zone.Box.Bottom);
            Assert.True(zone.Box.Y >= 50.Mm);
        });
        Assert.Empty(Findings(_formB, notes, lines));
    }

    [Fact]
    public void Given_an_address_that_borrows_when_resolved_then_the_letter_s_template_has_its_pitch_in_whole_twips()
    {
        var letter = LetterCheck.Resolve(Letter(notes: 0, lines: 9), _formB);
        var style = letter.Template.Type.Recipient;
        Assert.Equal(_formB.Type.Recipient.Size, style.Size);
        Assert.Equal(0, style.LineHeight.Emu % 635);
        Assert.Equal(_formB, letter.Template with { Type = letter.Template.Type with { Recipient = _formB.Type.Recipient } });
    }

    [Theory]
    [InlineData(ReturnLinePlace.Bottom, 59.16, 62.7)]
    [InlineData(ReturnLinePlace.Top, 45, 48.54)]
    public void Given_an_integrated_return_line_when_resolved_then_it_stands_in_the_notes_zone(
        ReturnLinePlace place, double top, double bottom)
    {
        var template = Integrated(place);
        var zones = Zones(template, notes: 2, lines: 4);
        var line = zones.Single(zone => zone.Kind == ZoneKind.ReturnLine);
        Assert.Equal((top.Mm, bottom.Mm), (line.Box.Y, line.Box.Bottom));
        var notes = zones.Single(zone => zone.Kind == ZoneKind.Notes);
        Assert.Equal(place == ReturnLinePlace.Top ? 62.7.Mm : line.Box.Y, notes.Box.Bottom);
        Assert.Equal(62.7.Mm, zones[^1].Box.Y);

        // Read as they stand.
        Assert.Equal(zones.OrderBy(zone => zone.Box.Y), zones);
    }

    [Theory]
    [InlineData(4, 6, 1)]
    [InlineData(3, 6, 2)]
    [InlineData(0, 10, 1)]
    [InlineData(0, 9, 2)]
    [InlineData(5, 5, 1)]
    public void Given_an_integrated_return_line_when_the_field_is_full_then_the_line_takes_what_is_left(
        int notes, int lines, int returnLines)
    {
        var template = Integrated() with { Type = Integrated().Type with { ReturnLineFloor = 6.Pt } };
        var letter = Letter(notes, lines).From(office => office with { Name = "Landesamt für Musterfragen und Mus" });
        Assert.Empty(LetterCheck.Check(letter, template));
        var zones = LetterCheck.Resolve(letter, template).HeadZones;
        var line = zones.Single(zone => zone.Kind == ZoneKind.ReturnLine);
        Assert.Equal(returnLines, ((ResolvedParagraph)line.Blocks[0]).Lines.Count);
        Assert.Equal(returnLines * 3.54.Mm.Emu, line.Box.Height.Emu);
    }

    [Fact]
    public void Given_a_return_line_at_the_top_of_its_own_zone_when_smaller_than_that_then_it_begins_there()
    {
        var field = AddressField.FormB with { ReturnLinePlace = ReturnLinePlace.Top, ReturnLineRule = true };
        var zone = Zones(_formB with { AddressField = field }, notes: 0, lines: 4)[0];
        Assert.Equal(new Box(25.Mm, 45.Mm, 80.Mm, 2.5.Mm), zone.Box);
        Assert.Equal(ZoneRule.Below, zone.Rule);
    }

    [Fact]
    public void Given_a_stamp_area_when_resolved_then_notes_and_address_keep_below_it_and_the_mark_fits_into_it()
    {
        var template = _formB.WithStampArea();
        var letter = LetterCheck.Resolve(Letter(notes: 2, lines: 4) with { Franking = Letters.Letterhead }, template);
        var zones = letter.HeadZones;
        Assert.Equal([45.Mm + 2.5.Mm, 62.7.Mm, 62.7.Mm + 24.Pt], zones.Take(3).Select(zone => zone.Box.Y));
        var mark = Assert.Single(letter.FirstPage.Images, image => image.Path == "franking");
        Assert.Equal(new Box(25.Mm, 50.Mm, 50.8.Mm, 12.7.Mm), mark.Box);
    }

    [Theory]
    [InlineData(2, 4, 0)]
    [InlineData(0, 6, 0)]
    [InlineData(1, 5, 0)]
    [InlineData(3, 4, 1)]
    [InlineData(0, 7, 1)]
    public void Given_a_stamp_area_when_lines_are_counted_then_those_of_the_stamp_cannot_be_borrowed(
        int notes, int lines, int findings) =>
        Assert.Equal(findings, Findings(_formB.WithStampArea(), notes, lines).Count);

    // Whatever fits lies in the field, in order and without a gap above the address; whatever does not is a finding.
    [Fact]
    public void Given_any_number_of_lines_in_any_variant_when_nothing_is_found_then_the_zones_lie_in_the_field_in_order() =>
        Gen.Select(Gen.OneOf([.. _variants]), Gen.Int[0, 10], Gen.Int[1, 12], Gen.Int[5, 60]).Sample(
            (template, notes, lines, name) =>
            {
                var letter = Letter(notes, lines).From(office => office with { Name = new string('n', name) });
                var most = AddressFieldLines.Of(template, 0, 0).Most - (template.AddressField.IsIntegrated ? 1 : 0);
                if (LetterCheck.Check(letter, template) is [_, ..] findings)
                {
                    Assert.All(findings, finding => Assert.StartsWith("AB20", finding.Code, StringComparison.Ordinal));
                    Assert.True(
                        notes + lines > most || name > 25 || IsLargePrint(template), $"{notes} + {lines} lines fit: {findings[0]}");
                    return;
                }

                Assert.True(notes + lines <= most);
                var field = template.AddressField;
                var resolved = LetterCheck.Resolve(letter, template).HeadZones;
                var (line, address) = (resolved.Single(zone => zone.Kind == ZoneKind.ReturnLine).Box,
                    resolved.Single(zone => zone.Kind == ZoneKind.Recipient).Box);
                Box[] boxes = [.. resolved.Where(zone => zone.Kind is ZoneKind.ReturnLine or ZoneKind.Notes).Select(zone => zone.Box)];
                Assert.True(boxes.Min(box => box.Y) >= field.Field.Y && address.Bottom <= field.Field.Bottom);
                Assert.Equal(
                    notes > 0 || (field.IsIntegrated && field.ReturnLinePlace == ReturnLinePlace.Bottom),
                    boxes.Any(box => box.Bottom == address.Y));
                Assert.True(boxes.All(box => box.Bottom <= address.Y));
                Assert.True(boxes.Length == 1 || boxes[0].Bottom <= boxes[1].Y);
                Assert.True(field.IsIntegrated || line.Bottom <= field.ReturnLine.Bottom);
            });

    // Its lines are higher, so that fewer may find room.
    private static bool IsLargePrint(Template template) => template.Name.EndsWith("large-print", StringComparison.Ordinal);

    private static readonly Template[] _variants =
    [
        _formA, _formB, Integrated(), Integrated(ReturnLinePlace.Top), _formB.WithStampArea(), _formA.WithStampArea(40.Pt),
        _formB.ToLargePrint(), Integrated().ToLargePrint(),
    ];

    private static Template Integrated(ReturnLinePlace place = ReturnLinePlace.Bottom)
    {
        var template = _formB.WithIntegratedReturnLine();
        return template with { AddressField = template.AddressField with { ReturnLinePlace = place } };
    }

    private static Letter Letter(int notes, int lines) => Letters.Postal with
    {
        Notes = ValueList.From(Enumerable.Range(1, notes).Select(number => $"Vermerk {number}")),
        Recipient = new GroupRecipient { Lines = ValueList.From(Enumerable.Range(1, lines).Select(number => $"Zeile {number}")) },
    };

    private static ValueList<Finding> Findings(Template template, int notes, int lines) =>
        LetterCheck.Check(Letter(notes, lines), template);

    private static ResolvedZone[] Zones(Template template, int notes, int lines) =>
        [.. LetterCheck.Resolve(Letter(notes, lines), template).HeadZones
            .Where(zone => zone.Kind is ZoneKind.ReturnLine or ZoneKind.Notes or ZoneKind.Recipient)];
}
