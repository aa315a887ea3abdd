using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Templates;

public sealed class AddressFieldVariantTests
{
    private static readonly Dictionary<string, Func<Template, Template>> _variants = new()
    {
        ["separate"] = template => template.WithSeparateReturnLine(),
        ["integrated"] = template => template.WithIntegratedReturnLine(),
        ["stamp"] = template => template.WithStampArea(),
        ["stamp of full height"] = template => template.WithStampArea(60.Pt),
    };

    public static TheoryData<string, string> Cases =>
        new MatrixTheoryData<string, string>(BuiltInTemplates.All.Select(template => template.Name), _variants.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_built_in_template_when_its_address_field_is_changed_then_the_check_finds_nothing(
        string name, string variant)
    {
        var template = _variants[variant](BuiltInTemplates.Find(name)!);
        Assert.Empty(LetterCheck.Check(Letters.PressInvitation, template));
        Assert.Empty(LetterCheck.Check(Letters.Postal with { Notes = [] }, template));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_any_variant_when_changed_again_then_only_the_last_one_counts(string name, string variant)
    {
        var template = BuiltInTemplates.Find(name)!;
        var direct = _variants[variant](template);
        foreach (var before in _variants.Values)
        {
            Assert.Equal(direct.AddressField, _variants[variant](before(template)).AddressField);
        }

        Assert.Equal(direct, _variants[variant](direct));
    }

    [Fact]
    public void Given_the_built_in_field_when_measured_then_its_zones_are_those_of_din_5008()
    {
        var a = BuiltInTemplates.Din5008FormB.WithSeparateReturnLine() with { AddressField = AddressField.FormA };
        Assert.Equal([27.Mm, 32.Mm, 44.7.Mm, 72.Mm], Edges(a.AddressField));
        Assert.Equal([45.Mm, 50.Mm, 62.7.Mm, 90.Mm], Edges(BuiltInTemplates.Din5008FormB.AddressField));
        Assert.Equal(BuiltInTemplates.Din5008FormB, BuiltInTemplates.Din5008FormB.WithSeparateReturnLine());
    }

    [Fact]
    public void Given_an_integrated_return_line_when_measured_then_five_lines_of_3_54_mm_share_17_7_mm()
    {
        var template = BuiltInTemplates.Din5008FormB.WithIntegratedReturnLine();
        Assert.Equal([45.Mm, 45.Mm, 62.7.Mm, 90.Mm], Edges(template.AddressField));
        Assert.Equal(5, template.AddressField.NoteLines);
        Assert.Equal((3.54.Mm, 8.Pt), (template.Type.Note.LineHeight, template.Type.Note.Size));
        Assert.Equal(3.54.Mm, template.Type.ReturnLine.LineHeight);
    }

    [Fact]
    public void Given_a_stamp_area_when_measured_then_it_stands_between_return_line_and_notes()
    {
        var field = BuiltInTemplates.Din5008FormB.WithStampArea().AddressField;
        Assert.Equal(new Box(25.Mm, 50.Mm, 80.Mm, 12.7.Mm), field.Stamp);
        Assert.Equal(21.16, field.Notes.Height.Millimetres, 0.01);
        Assert.Equal(18.84, field.Recipient.Height.Millimetres, 0.01);
        Assert.Equal(2, AddressFieldLines.Of(BuiltInTemplates.Din5008FormB.WithStampArea(), 0, 4).Free);
    }

    private static Length[] Edges(AddressField field) =>
        [field.ReturnLine.Y, field.Notes.Y, field.Recipient.Y, field.Recipient.Bottom];
}
