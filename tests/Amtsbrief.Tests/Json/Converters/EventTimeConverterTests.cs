using Amtsbrief.German.Times;
using Amtsbrief.Json;
using NodaTime;

namespace Amtsbrief.Tests.Json.Converters;

public sealed class EventTimeConverterTests
{
    public static TheoryData<string, EventTime> Times => new()
    {
        { """{"at": "14:00"}""", new EventTime.At(new LocalTime(14, 0)) },
        { """{"at": "14:00:00"}""", new EventTime.At(new LocalTime(14, 0)) },
        { """{"from": "09:30"}""", new EventTime.From(new LocalTime(9, 30)) },
        { """{"until": "24:00"}""", new EventTime.Until(LocalTime.Midnight) },
        { """{"until": "16:00", "from": "14:00"}""", new EventTime.Between(new LocalTime(14, 0), new LocalTime(16, 0)) },
        { """{"around": "14:00"}""", new EventTime.Around(new LocalTime(14, 0)) },
        { """{"from": "22:00", "untilNextDay": "06:00"}""", new EventTime.Overnight(new LocalTime(22, 0), new LocalTime(6, 0)) },
        { """{"from": "14:00", "until": "24:00"}""", new EventTime.Between(new LocalTime(14, 0), LocalTime.Midnight) },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Times_are_read_and_written(string json, EventTime expected)
    {
        var letter = LetterJson.Read(Event(json));

        Assert.Equal(expected, Assert.IsType<EventBlock>(letter.Body[0]).Time);
        Assert.Equal(letter, LetterJson.Read(LetterJson.Write(letter)));
    }

    [Theory]
    [InlineData("""{"at": "14 Uhr"}""", "body[0].time.at", "no time")]
    [InlineData("""{"at": "24:00"}""", "body[0].time.at", "no time")]
    [InlineData("""{"at": "14:00", "until": "15:00"}""", "body[0].time", "not clear")]
    [InlineData("{}", "body[0].time", "not clear")]
    [InlineData("""{"untilNextDay": "06:00"}""", "body[0].time", "not clear")]
    [InlineData("""{"until": "06:00", "untilNextDay": "06:00"}""", "body[0].time", "not clear")]
    [InlineData("""{"from": "05:00", "until": "06:00", "untilNextDay": "06:00"}""", "body[0].time", "not clear")]
    [InlineData("""{"around": "06:00", "at": "06:00"}""", "body[0].time", "not clear")]
    [InlineData("""{"from": "22:00", "untilNextDay": "24:00"}""", "body[0].time.untilNextDay", "no time")]
    [InlineData("""{"from": "16:00", "until": "14:00"}""", "body[0].time", "ends when it begins, or before")]
    [InlineData("""{"from": "14:00", "until": "14:00"}""", "body[0].time", "ends when it begins, or before")]
    [InlineData("\"14:00\"", "body[0].time", "text")]
    [InlineData("""{"at": null}""", "body[0].time.at", "null")]
    public void Wrong_times_are_reported_at_their_place(string json, string path, string message)
    {
        var error = Assert.Single(Assert.Throws<LetterJsonException>(() => LetterJson.Read(Event(json))).Errors);

        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static string Event(string time) =>
        JsonSamples.WithBody($$"""[{"type": "event", "date": "2017-03-30", "time": {{time}}}]""");
}
