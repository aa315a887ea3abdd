namespace Amtsbrief.Docx.Tests.Composing.Frames;

public sealed class FrameOverflowTests
{
    public static TheoryData<string> Cases => [.. OverflowingFrames.Cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_what_does_not_fit_around_the_text_When_rendered_Then_it_is_refused_before_anything_is_written(string zone) =>
        OverflowingFrames.AssertRefused(zone, (letter, template, output) => new DocxRenderer(template).Render(letter, output));
}
