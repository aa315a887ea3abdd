using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed class DetailsResolverTests
{
    private static readonly InformationBlock _block = (InformationBlock)BuiltInTemplates.Din5008FormB.Head;

    [Fact]
    public void Given_an_information_block_when_resolved_then_all_values_stand_on_one_axis_behind_the_longest_label()
    {
        var rows = Blocks(BuiltInTemplates.Din5008FormB).OfType<ResolvedKeyValueBlock>().ToList();
        var longest = FontFamily.Arimo.Metrics(bold: false, italic: false).Measure("Unsere Nachricht vom:", 9.Pt);
        Assert.Equal(longest + 2.Mm, Assert.Single(rows.Select(row => row.ValueIndent).Distinct()));
        Assert.Equal(9, rows.Sum(block => block.Rows.Count));
    }

    [Fact]
    public void Given_smaller_labels_when_resolved_then_the_axis_holds_for_labels_set_like_their_values()
    {
        var type = BuiltInTemplates.Din5008FormB.Type;
        var smaller = type with { InformationLabel = type.InformationLabel with { Size = 8.Pt } };
        Assert.Equal(
            Blocks(BuiltInTemplates.Din5008FormB).OfType<ResolvedKeyValueBlock>().First().ValueIndent,
            Blocks(BuiltInTemplates.Din5008FormB with { Type = smaller }).OfType<ResolvedKeyValueBlock>().First().ValueIndent);
    }

    [Fact]
    public void Given_a_value_too_wide_to_stand_beside_its_label_when_resolved_then_it_stands_below()
    {
        var mail = Blocks(BuiltInTemplates.Din5008FormB).Where(block => block.Path == "contact.mail").ToList();
        Assert.Equal([TextRole.InformationLabel, TextRole.Information], mail.Select(block => block.Role));
        Assert.All(mail, block => Assert.IsType<ResolvedParagraph>(block));
    }

    [Fact]
    public void Given_short_labels_when_resolved_then_the_same_value_stands_beside_its_label()
    {
        var template = BuiltInTemplates.Din5008FormB with { Head = _block with { Groups = [new([HeadDetail.Mail])] } };
        Assert.IsType<ResolvedKeyValueBlock>(Assert.Single(Blocks(template)));
    }

    [Fact]
    public void Given_groups_when_resolved_then_space_parts_them_and_groups_of_nothing_leave_none()
    {
        var head = _block with
        {
            Groups = [new([HeadDetail.Transit]), new([HeadDetail.Date, HeadDetail.Contact]), new([]), new([HeadDetail.Fax])],
        };
        var blocks = Blocks(
            BuiltInTemplates.Din5008FormB with { Head = head }, Letters.Postal.From(office => office with { Transit = [] }));
        Assert.Equal(["date", "sender.fax"], blocks.Select(block => block.Path));
        Assert.Equal([Length.Zero, 12.Pt], blocks.Select(block => block.SpaceBefore));
        Assert.Equal(2, Assert.IsType<ResolvedKeyValueBlock>(blocks[0]).Rows.Count);
    }

    [Fact]
    public void Given_a_side_column_when_resolved_then_label_and_value_share_a_line_and_empty_labels_leave_no_space()
    {
        var lines = Blocks(BuiltInTemplates.SideColumn).OfType<ResolvedParagraph>().SelectMany(block => block.Lines).ToList();
        Assert.Contains(lines, line => line.PlainText == "Telefon 030\u00A090009-123");
        Assert.Contains(lines, line => line.PlainText == "mustermann@muster.example");
    }

    [Fact]
    public void Given_an_empty_label_above_lines_when_resolved_then_the_lines_stand_alone()
    {
        var template = BuiltInTemplates.SideColumn with { Wording = Wording.German with { ServiceBuildings = "" } };
        Assert.Single(Blocks(template), block => block.Path == "sender.serviceBuildings");
    }

    [Fact]
    public void Given_a_head_without_groups_when_resolved_then_there_is_no_zone() =>
        Assert.Empty(DetailsResolver.Resolve(
            Letters.Postal, BuiltInTemplates.Din5008FormB with { Head = _block with { Groups = [] } }));

    private static List<ResolvedBlock> Blocks(Template template, Letter? letter = null) => [..
        DetailsResolver.Resolve(letter ?? Letters.Postal, template)
            .Single(zone => zone.Kind == ZoneKind.Details)
            .Blocks];
}
