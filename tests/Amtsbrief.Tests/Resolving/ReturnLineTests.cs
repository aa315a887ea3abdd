using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed class ReturnLineTests
{
    private static readonly TypeSetting _type = BuiltInTemplates.Din5008FormB.Type;

    [Fact]
    public void Given_a_return_name_when_resolved_then_it_stands_in_place_of_the_full_name()
    {
        var line = Resolve("Ministerium für Musterwesen und Mustermannangelegenheiten", "MMM");
        Assert.Equal(TextRole.ReturnLine, line.Role);
        Assert.Equal(["MMM, Postfach 10 12 34, 12300 Musterstadt"], Texts(line));
    }

    [Fact]
    public void Given_a_line_slightly_too_long_when_resolved_then_it_gets_smaller_before_it_breaks()
    {
        var line = Resolve("Landesamt für Musterfragen");
        Assert.Equal(TextRole.LongReturnLine, line.Role);
        Assert.Equal(["Landesamt für Musterfragen, Postfach 10 12 34, 12300 Musterstadt"], Texts(line));
    }

    [Fact]
    public void Given_a_long_line_when_resolved_then_it_breaks_between_its_parts_as_late_as_it_can()
    {
        var line = Resolve("Landesamt für Musterfragen und Mustermannwesen");
        Assert.Equal(
            ["Landesamt für Musterfragen und Mustermannwesen, Postfach 10 12 34,", "12300 Musterstadt"], Texts(line));
    }

    [Fact]
    public void Given_a_name_too_long_for_a_line_when_resolved_then_it_breaks_at_a_space_and_both_lines_fit()
    {
        var line = Resolve("Ministerium für Musterfragen, Mustermannwesen, Probeläufe und Beispiele des Landes");
        Assert.Equal(TextRole.LongReturnLine, line.Role);
        Assert.Equal(
            [
                "Ministerium für Musterfragen, Mustermannwesen, Probeläufe und",
                "Beispiele des Landes, Postfach 10 12 34, 12300 Musterstadt",
            ],
            Texts(line));
        Assert.All(Texts(line), text => Assert.True(Width(text) <= 80.Mm, text));
        Assert.Equal(["sender.name", "sender"], line.Lines.Select(text => text.Path));
    }

    [Fact]
    public void Given_a_line_that_fits_nowhere_when_resolved_then_each_line_names_the_part_that_is_too_wide()
    {
        var office = new Agency
        {
            Name = new string('m', 60),
            ReturnName = new string('m', 50),
            ReturnAddress = new PostalAddress { Street = new string('n', 90), Postcode = "12345", Town = "Musterstadt" },
        };
        Assert.Equal(
            ["sender.returnName", "sender.returnAddress"],
            new ReturnLine(office, [office.ReturnAddress.Street!, "12345 Musterstadt"], _type, 80.Mm)
                .Resolve().Lines.Select(line => line.Path));
    }

    [Fact]
    public void Given_one_smaller_line_when_resolved_then_it_stands_at_the_foot_of_its_zone()
    {
        var letter = LetterCheck.Resolve(Letters.Postal, BuiltInTemplates.Din5008FormB);
        Assert.Equal(new Box(25.Mm, 47.5.Mm, 80.Mm, 2.5.Mm), letter.HeadZones[0].Box);
    }

    private static ResolvedParagraph Resolve(string name, string? returnName = null) =>
        new ReturnLine(
            Letters.Office with { Name = name, ReturnName = returnName }, ["Postfach 10 12 34", "12300 Musterstadt"], _type,
            80.Mm)
        .Resolve();

    private static Length Width(string text) =>
        _type.Family.Metrics(bold: false, italic: false).Measure(text, _type.LongReturnLine.Size);

    private static List<string> Texts(ResolvedParagraph paragraph) => [.. paragraph.Lines.Select(line => line.PlainText)];
}
