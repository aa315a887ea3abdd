using Amtsbrief.German.Times;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Tests;

public sealed class EventBlockTests
{
    private static readonly EventBlock _event = new()
    {
        Date = new LocalDate(2027, 4, 23),
        Time = new EventTime.From(new LocalTime(14, 0)),
        Place = ["Werkstatt", "Musterstadt"],
        FurtherRows = [new KeyValueRow { Key = "Anmeldung:", Lines = ["bis Freitag"] }],
    };

    [Fact]
    public void Given_an_event_when_expanded_then_time_place_and_further_rows_follow_each_other()
    {
        var rows = Rows(_event, BuiltInTemplates.Din5008FormB);
        Assert.Equal(["Zeit:", "Ort:", "Anmeldung:"], rows.Select(row => row.Key));
        Assert.Equal(["Freitag, 23. April 2027, ab 14 Uhr"], rows[0].Lines.Select(line => line.ToString()));
        Assert.Equal(["Werkstatt", "Musterstadt"], rows[1].Lines.Select(line => line.ToString()));
    }

    [Fact]
    public void Given_another_template_when_expanded_then_its_wording_and_style_of_times_count()
    {
        var wording = Wording.German with { EventTime = "Wann", EventPlace = "Wo" };
        var template = BuiltInTemplates.SideColumn with { Wording = wording };
        var rows = Rows(_event with { Time = new EventTime.At(new LocalTime(14, 30)) }, template);
        Assert.Equal(["Wann", "Wo", "Anmeldung:"], rows.Select(row => row.Key));
        Assert.Contains("14.30 Uhr", rows[0].Lines[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_neither_time_nor_place_when_expanded_then_the_date_stands_alone()
    {
        var row = Assert.Single(Rows(new EventBlock { Date = _event.Date }, BuiltInTemplates.Din5008FormB));
        Assert.Equal("Freitag, 23. April 2027", row.Lines[0].ToString());
    }

    [Fact]
    public void Given_no_template_when_expanded_then_the_argument_is_named() =>
        Assert.Throws<ArgumentNullException>("template", () => _event.Expand(null!));

    private static ValueList<KeyValueRow> Rows(EventBlock happening, Template template) =>
        Assert.IsType<KeyValueBlock>(Assert.Single(happening.Expand(template))).Rows;
}
