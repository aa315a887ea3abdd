using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed class KeepRulesTests
{
    [Theory]
    [InlineData(nameof(TextRole.DocumentKind), nameof(TextRole.Subject), false)]
    [InlineData(nameof(TextRole.Subject), nameof(TextRole.Salutation), false)]
    [InlineData(nameof(TextRole.Subject), nameof(TextRole.Body), false)]
    [InlineData(nameof(TextRole.Salutation), nameof(TextRole.Body), false)]
    [InlineData(nameof(TextRole.Salutation), nameof(TextRole.KeyValue), false)]
    [InlineData(nameof(TextRole.Body), nameof(TextRole.Closing), false)]
    [InlineData(nameof(TextRole.Closing), nameof(TextRole.Signature), false)]
    [InlineData(nameof(TextRole.Body), nameof(TextRole.Signature), false)]
    [InlineData(nameof(TextRole.Body), nameof(TextRole.Body), true)]
    [InlineData(nameof(TextRole.Body), nameof(TextRole.KeyValue), true)]
    [InlineData(nameof(TextRole.KeyValue), nameof(TextRole.Body), true)]
    public void Given_two_blocks_when_kept_then_headings_keep_with_what_follows_and_the_close_with_what_stands_above(string above, string below, bool may) =>
        Assert.Equal(!may, KeepRules.Apply([Block(above), Block(below)])[0].KeepWithNext);

    [Fact]
    public void Given_blocks_when_kept_then_the_last_one_keeps_with_nothing_and_running_text_alone_may_break() => Assert.Equal(
        [(true, true), (false, false)],
        KeepRules.Apply([Block(nameof(TextRole.Subject)), Block(nameof(TextRole.Body))])
            .Select(block => (block.KeepWithNext, block.KeepTogether)));

    private static ResolvedParagraph Block(string role) =>
        new ResolvedParagraph(Enum.Parse<TextRole>(role), Length.Zero, "body[0]", [new ResolvedText([], "body[0]")]);
}
