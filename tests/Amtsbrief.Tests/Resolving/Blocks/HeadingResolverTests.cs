using Amtsbrief.Blocks;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving.Blocks;

public sealed class HeadingResolverTests
{
    [Theory]
    [InlineData("1 2 3 3 2 1 2", "1|1.1|1.1.1|1.1.2|1.2|2|2.1")]
    [InlineData("2 2 1", "1|2|1")]
    public void Given_levels_when_numbered_then_decimals_count_each_level_below_the_one_above(string levels, string expected)
    {
        var numbers = new HeadingNumbers();
        Assert.Equal(
            expected.Split('|'),
            levels.Split(' ').Select(level => numbers.Next(int.Parse(level, System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Given_headings_without_numbers_when_resolved_then_numbers_pass_them_over()
    {
        var headings = Resolved.Blocks<ResolvedHeading>(Numbered(1), new Heading(1, "ohne"), Numbered(1), Numbered(2));
        Assert.Equal(["1", null, "2", "2.1"], headings.Select(heading => heading.Number));
        Assert.Equal(Length.Zero, headings[1].TextIndent);
    }

    [Fact]
    public void Given_numbers_when_resolved_then_all_titles_begin_two_spaces_behind_the_widest()
    {
        var headings = Resolved.Blocks<ResolvedHeading>(Numbered(1), Numbered(2), Numbered(3), Numbered(1));
        var widest = FontFamily.Arimo.Metrics(bold: true, italic: false).Measure("1.1.1  ", 11.Pt);
        var indent = Assert.Single(headings.Select(heading => heading.TextIndent).Distinct());
        Assert.True(indent >= widest && indent < widest + 1.Mm, indent.ToString());
        Assert.Equal(0, indent.Emu % 1.Mm.Emu);
    }

    [Fact]
    public void Given_headings_when_resolved_then_each_level_has_its_role_and_keeps_with_what_it_heads()
    {
        var headings = Resolved.Blocks<ResolvedHeading>(Numbered(1), Numbered(2), Numbered(3), new Paragraph("Text"));
        Assert.Equal([TextRole.Heading1, TextRole.Heading2, TextRole.Heading3], headings.Select(heading => heading.Role));
        Assert.All(headings, heading => Assert.True(heading is { KeepWithNext: true, KeepTogether: true }));
    }

    private static Heading Numbered(int level) => new(level, "Titel") { IsNumbered = true };
}
