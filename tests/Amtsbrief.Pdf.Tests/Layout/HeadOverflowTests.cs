namespace Amtsbrief.Pdf.Tests.Layout;

public sealed class HeadOverflowTests
{
    public static TheoryData<string> Names => [.. OverflowingHeads.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_more_than_head_or_text_hold_when_rendered_then_it_is_refused_before_a_byte_is_written(string name) =>
        OverflowingHeads.AssertRefused(name, (letter, template, output) => new PdfRenderer(template).Render(letter, output));
}
