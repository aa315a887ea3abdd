namespace Amtsbrief.Pdf.Tests.Layout;

public sealed class FrameOverflowTests
{
    public static TheoryData<string> Cases => [.. OverflowingFrames.Cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_does_not_fit_around_the_text_is_refused_before_anything_is_written(string zone) =>
        OverflowingFrames.AssertRefused(zone, (letter, template, output) => new PdfRenderer(template).Render(letter, output));
}
