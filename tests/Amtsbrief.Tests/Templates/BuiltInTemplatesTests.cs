using System.Reflection;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Templates;

public sealed class BuiltInTemplatesTests
{
    public static TheoryData<string> Names => [.. BuiltInTemplates.All.Select(template => template.Name)];

    [Fact]
    public void Given_all_built_in_templates_when_listed_then_none_is_left_out_and_each_has_a_name_of_its_own()
    {
        var properties = typeof(BuiltInTemplates).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Template))
            .Select(property => (Template)property.GetValue(null)!);
        Assert.Equal(properties.AsEnumerable(), BuiltInTemplates.All.AsEnumerable());
        Assert.Distinct(BuiltInTemplates.All.Select(template => template.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_name_when_looked_for_then_the_template_of_that_name_is_found(string name) =>
        Assert.Equal(name, BuiltInTemplates.Find(name)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("DIN-5008-FORM-B")]
    [InlineData("form-a")]
    public void Given_another_name_when_looked_for_then_nothing_is_found(string name) => Assert.Null(BuiltInTemplates.Find(name));

    // The least sizes that DIN 5008 is reported to ask for.
    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_built_in_template_when_measured_then_no_type_is_smaller_than_din_5008_allows(string name)
    {
        var type = BuiltInTemplates.Find(name)!.Type;
        Assert.True(type.Body.Size >= 10.Pt);
        Assert.True(type.ReturnLine.Size >= 6.Pt && type.LongReturnLine.Size >= 6.Pt);
        Assert.True(type.Recipient.Size >= 8.Pt);
        Assert.True(type.InformationLabel.Size >= 8.Pt && type.Information.Size >= 8.Pt);
        Assert.All(Enum.GetValues<TextRole>(), role => Assert.True(type[role].LineHeight >= type[role].Size, role.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_built_in_template_when_measured_then_all_zones_lie_on_the_sheet_and_clear_of_each_other(string name)
    {
        var template = BuiltInTemplates.Find(name)!;
        var field = template.AddressField;
        var head = template.Head.Box;
        Assert.True(head.X >= field.Field.Right && head.Right <= template.Page.Width - 10.Mm);
        Assert.True(head.Bottom <= template.Page.Height);
        Assert.True(template.Letterhead.Box.Bottom <= field.Field.Y);
        Assert.True(template.Type.LongReturnLine.LineHeight * 2 <= field.ReturnLineHeight);
        Assert.True(template.Type.Note.LineHeight * field.NoteLines <= field.NotesHeight);
        Assert.True(template.Type.Recipient.LineHeight * field.RecipientLines <= field.Recipient.Height);
        if (template.Head is SideColumn)
        {
            Assert.True(template.Page.Left + template.Page.TextWidth <= head.X);
        }
    }

    [Fact]
    public void Given_form_a_when_measured_then_it_is_form_b_18_mm_higher_and_its_letterhead_ends_at_27_mm()
    {
        var (a, b) = (BuiltInTemplates.Din5008FormA, BuiltInTemplates.Din5008FormB);
        Assert.Equal(b.AddressField.Field with { Y = b.AddressField.Field.Y - 18.Mm }, a.AddressField.Field);
        Assert.Equal(b.Head.Box with { Y = 32.Mm }, a.Head.Box);
        Assert.Equal([87.Mm, 192.Mm], a.Marks.Folds);
        Assert.Equal(148.5.Mm, a.Marks.Hole);
        Assert.True(a.Letterhead.Box.Bottom <= 27.Mm);
        Assert.Equal((b.Page, b.Type, b.Wording), (a.Page, a.Type, a.Wording));
    }

    [Fact]
    public void Given_a_reference_line_when_measured_then_its_columns_begin_where_din_676_has_them()
    {
        var (line, page) = (BuiltInTemplates.Din5008FormBReferenceLine.ReferenceLine!, BuiltInTemplates.Din5008FormB.Page);
        var columns = line.Details.Select((_, at) => line.Column(at, page)).ToList();
        Assert.Equal([25.Mm, 75.8.Mm, 126.6.Mm, 177.4.Mm], columns.Select(column => column.X));
        Assert.Equal(200.Mm, columns[^1].Right);
    }

    [Fact]
    public void Given_form_b_when_measured_then_marks_and_margins_are_those_of_din_5008()
    {
        var template = BuiltInTemplates.Din5008FormB;
        Assert.Equal([105.Mm, 210.Mm], template.Marks.Folds);
        Assert.Equal(148.5.Mm, template.Marks.Hole);
        Assert.Equal((25.Mm, 20.Mm, 165.Mm), (template.Page.Left, template.Page.Right, template.Page.TextWidth));
    }

    [Fact]
    public void Given_a_style_for_each_role_when_asked_for_then_the_role_gets_its_own()
    {
        var type = BuiltInTemplates.Din5008FormB.Type;
        foreach (var role in Enum.GetValues<TextRole>())
        {
            Assert.Same(typeof(TypeSetting).GetProperty(role.ToString())!.GetValue(type), type[role]);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => type[(TextRole)99]);
    }
}
