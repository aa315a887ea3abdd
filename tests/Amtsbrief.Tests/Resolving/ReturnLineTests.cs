using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed class ReturnLineTests
{
    private static readonly Template _template = BuiltInTemplates.Din5008FormB;
    private static readonly TypeSetting _type = _template.Type;

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
    public void Given_words_that_belong_together_when_the_line_breaks_at_a_space_then_not_between_them()
    {
        const string Name = "Ministerium für Musterfragen, Musterwesen und Proben, Abteilung Nr. 1234 des Landes";
        Assert.Equal(
            [
                "Ministerium für Musterfragen, Musterwesen und Proben, Abteilung",
                "Nr. 1234 des Landes, Postfach 10 12 34, 12300 Musterstadt",
            ],
            Texts(Resolve(Name)));
        var asWritten = new ReturnLine(From(Name) with { SpacesAsWritten = true }, _template, 80.Mm, most: 2).Resolve();
        Assert.Equal("Ministerium für Musterfragen, Musterwesen und Proben, Abteilung Nr.", Texts(asWritten.Paragraph)[0]);
    }

    [Fact]
    public void Given_no_other_space_when_the_line_must_break_then_it_parts_words_that_belong_together() => Assert.Equal(
        "Ministerium für Musterfragen, Musterwesen und Proben, Abteilung Nr.",
        Texts(Resolve("Ministerium für Musterfragen, Musterwesen und Proben, Abteilung Nr. 123456789012 am Musterweg 5"))[0]);

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
            new ReturnLine(Letters.Postal with { Sender = office }, _template, 80.Mm, most: 2).Resolve().Paragraph.Lines
                .Select(line => line.Path));
    }

    [Fact]
    public void Given_one_smaller_line_when_resolved_then_it_stands_at_the_foot_of_its_zone()
    {
        var letter = LetterCheck.Resolve(Letters.Postal, BuiltInTemplates.Din5008FormB);
        Assert.Equal(new Box(25.Mm, 47.5.Mm, 80.Mm, 2.5.Mm), letter.HeadZones[0].Box);
    }

    [Theory]
    [InlineData(" · ", "Landesamt für Musterfragen und Mustermannwesen · Postfach 10 12 34", "12300 Musterstadt")]
    [InlineData(", ", "Landesamt für Musterfragen und Mustermannwesen, Postfach 10 12 34,", "12300 Musterstadt")]
    public void Given_a_separator_when_the_line_breaks_there_then_a_comma_stays_and_a_dot_between_spaces_goes(
        string separator, string first, string second)
    {
        var line = Resolve(
            "Landesamt für Musterfragen und Mustermannwesen",
            template: _template with { Wording = _template.Wording with { ReturnLineSeparator = separator } });
        Assert.Equal([first, second], Texts(line));
    }

    [Fact]
    public void Given_a_dot_between_spaces_when_the_line_breaks_within_a_part_then_no_line_begins_or_ends_with_it()
    {
        for (var length = 5; length < 90; length++)
        {
            var line = Resolve(
                string.Join(' ', Enumerable.Repeat("amt", length / 4)) + new string('i', length % 4),
                template: _template with { Wording = _template.Wording with { ReturnLineSeparator = " · " } });
            Assert.All(Texts(line), text => Assert.Matches("^[^ ·].*[^ ·]$", text));
        }
    }

    [Fact]
    public void Given_a_floor_when_the_line_fits_nowhere_then_it_shrinks_by_half_points_as_little_as_it_must()
    {
        var name = "Ministerium für Musterfragen, Mustermannwesen, Probeläufe und Beispiele des ganzen Landes Musterland";
        Assert.Equal(7.Pt, Set(name, floor: null).Type.LongReturnLine.Size);
        var (line, type) = Set(name, floor: 6.Pt);
        Assert.Equal(6.5.Pt, type.LongReturnLine.Size);
        Assert.Equal(_type with { LongReturnLine = _type.LongReturnLine with { Size = 6.5.Pt } }, type);
        Assert.All(Texts(line), text => Assert.True(Width(text, 6.5.Pt) <= 80.Mm, text));
    }

    [Fact]
    public void Given_a_floor_when_even_that_is_too_large_then_the_line_ends_at_the_floor()
    {
        Assert.Equal(6.2.Pt, Set(new string('m', 60), floor: 6.2.Pt).Type.LongReturnLine.Size);
        Assert.Equal(7.Pt, Set(new string('m', 60), floor: 7.Pt).Type.LongReturnLine.Size);
    }

    [Fact]
    public void Given_room_for_one_line_when_the_text_needs_two_then_it_shrinks_on_one()
    {
        const string Name = "Landesamt für Musterfragen und Mus";
        var (two, _) = new ReturnLine(From(Name), Floored(6.Pt), 80.Mm, most: 2).Resolve();
        var (one, type) = new ReturnLine(From(Name), Floored(6.Pt), 80.Mm, most: 1).Resolve();
        Assert.Equal(2, two.Lines.Count);
        Assert.Equal([$"{Name}, Postfach 10 12 34, 12300 Musterstadt"], Texts(one));
        Assert.Equal(6.5.Pt, type.LongReturnLine.Size);
    }

    private static Agency Office(string name, string? returnName = null) =>
        Letters.Office with { Name = name, ReturnName = returnName };

    private static Letter From(string name, string? returnName = null) =>
        Letters.Postal with { Sender = Office(name, returnName) };

    private static Template Floored(Length? floor) => _template with { Type = _type with { ReturnLineFloor = floor } };

    private static (ResolvedParagraph Paragraph, TypeSetting Type) Set(string name, Length? floor)
    {
        var (paragraph, type) = new ReturnLine(From(name), Floored(floor), 80.Mm, most: 2).Resolve();
        return (paragraph, type with { ReturnLineFloor = null });
    }

    private static ResolvedParagraph Resolve(string name, string? returnName = null, Template? template = null) =>
        new ReturnLine(From(name, returnName), template ?? _template, 80.Mm, most: 2).Resolve().Paragraph;

    private static Length Width(string text, Length? size = null) =>
        _type.Family.Metrics(bold: false, italic: false).Measure(text, size ?? _type.LongReturnLine.Size);

    private static List<string> Texts(ResolvedParagraph paragraph) => [.. paragraph.Lines.Select(line => line.PlainText)];
}
