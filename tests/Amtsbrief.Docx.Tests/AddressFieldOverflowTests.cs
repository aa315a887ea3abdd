namespace Amtsbrief.Docx.Tests;

public sealed class AddressFieldOverflowTests
{
    public static TheoryData<string> Names => [.. OverfullAddressFields.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_more_than_a_zone_holds_when_rendered_then_it_is_refused_before_a_byte_is_written(string name) =>
        OverfullAddressFields.AssertRefused(
            name, (letter, template, output) => new DocxRenderer(template).Render(letter, output));
}
