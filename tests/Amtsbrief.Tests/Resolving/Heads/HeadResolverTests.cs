using Amtsbrief.Resolving.Heads;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving.Heads;

public sealed class HeadResolverTests
{
    private static readonly Letter _bare = Letters.PressInvitation.From(office => office with { ServiceBuildings = [], Transit = [] });

    // DIN 5008 with a block of at most 40 mm; with a reference line, that stands there and the text two blank lines below it.
    [Theory]
    [InlineData("din-5008-form-a", 80.46)]
    [InlineData("din-5008-form-b", 98.46)]
    [InlineData("side-column", 98.46)]
    [InlineData("federal", 98.46)]
    public void Given_a_low_head_when_resolved_then_the_text_begins_two_blank_lines_below_the_address(string name, double top) =>
        Assert.Equal(top.Mm, HeadResolver.Resolve(_bare, BuiltInTemplates.Find(name)!).TextTop);

    [Theory]
    [InlineData("din-5008-form-a")]
    [InlineData("din-5008-form-b")]
    [InlineData("federal")]
    public void Given_a_head_that_reaches_below_the_address_when_resolved_then_the_text_begins_two_blank_lines_below_it(string name)
    {
        var tall = _bare.From(office => office with { ServiceBuildings = ValueList.From(Enumerable.Repeat(Letters.Building, 12)) });
        var template = BuiltInTemplates.Find(name)!;
        var head = HeadResolver.Resolve(tall, template);
        Assert.True(head.Details[0].Box.Bottom > template.AddressField.Field.Bottom);
        Assert.Equal(head.Details[0].Box.Bottom + 8.46.Mm, head.TextTop);
    }

    [Fact]
    public void Given_a_reference_line_when_resolved_then_two_blank_lines_stand_above_and_below_it()
    {
        var head = HeadResolver.Resolve(_bare, BuiltInTemplates.Din5008FormBReferenceLine);
        Assert.All(head.References, column => Assert.Equal(98.46.Mm, column.Box.Y));
        Assert.Equal(head.References[0].Box.Bottom + 8.46.Mm, head.TextTop);
    }

    [Fact]
    public void Given_a_reference_line_with_nothing_to_print_when_resolved_then_it_takes_no_room()
    {
        var line = new ReferenceLine { Details = [HeadDetail.YourReference, HeadDetail.Room] };
        var head = HeadResolver.Resolve(_bare, BuiltInTemplates.Din5008FormB with { ReferenceLine = line });
        Assert.Empty(head.References);
        Assert.Equal(98.46.Mm, head.TextTop);
    }
}
