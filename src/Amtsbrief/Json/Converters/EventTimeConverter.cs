using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.German.Times;
using Amtsbrief.Json.Checking;
using NodaTime;
using NodaTime.Text;

namespace Amtsbrief.Json.Converters;

/// <summary>
/// When on its day something takes place: <c>{"at": "14:00"}</c>, <c>{"from": "14:00"}</c>, <c>{"until": "16:00"}</c> or
/// <c>{"from": "14:00", "until": "16:00"}</c>; the end of the day is <c>24:00</c>.
/// </summary>
internal sealed class EventTimeConverter : JsonConverter<EventTime>, ICheckedShape
{
    private const string At = "at";
    private const string From = "from";
    private const string Until = "until";
    private const string EndOfDay = "24:00";
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <inheritdoc/>
    public override EventTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        LocalTime? at = null, from = null, until = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var time = Parse(reader.GetString()!, name) ?? throw new JsonException("This is no time.");
            (at, from, until) = name switch
            {
                At => (time, from, until),
                From => (at, time, until),
                _ => (at, from, (LocalTime?)time),
            };
        }

        return (at, from, until) switch
        {
            ({ } time, null, null) => new EventTime.At(time),
            (null, { } start, null) => new EventTime.From(start),
            (null, null, { } end) => new EventTime.Until(end),
            (null, { } start, { } end) when EventTime.Between.IsRange(start, end) => new EventTime.Between(start, end),
            _ => throw new JsonException("This is no time of an event."),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EventTime value, JsonSerializerOptions options)
    {
        var (at, from, until) = value switch
        {
            EventTime.At time => (time.Time, null, null),
            EventTime.From time => (null, time.Start, null),
            EventTime.Until time => (null, null, time.End),
            EventTime.Between time => (null, time.Start, time.End),
            _ => default((LocalTime?, LocalTime?, LocalTime?)),
        };
        writer.WriteStartObject();
        WriteTime(writer, At, at);
        WriteTime(writer, From, from);
        WriteTime(writer, Until, until);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        var times = new Dictionary<string, LocalTime>();
        var seen = walk.Members(path, [At, From, Until], (ref walk, memberPath, name) =>
        {
            if (!walk.TryText(memberPath, out var text))
            {
                return;
            }

            if (Parse(text, name) is { } time)
            {
                times.Add(name, time);
            }
            else
            {
                walk.Note(memberPath, "This is no time.", "Write hours and minutes: 14:00.");
            }
        });
        if (seen is null)
        {
            return;
        }

        if (seen.Count == 0 || (seen.Contains(At) && seen.Count > 1))
        {
            walk.Note(path, "The time is not clear.", "Write \"at\" alone, or one or both of \"from\" and \"until\".");
        }
        else if (times.TryGetValue(From, out var start) && times.TryGetValue(Until, out var end)
            && !EventTime.Between.IsRange(start, end))
        {
            walk.Note(path, "The event ends when it begins, or before.", "Write a time for \"until\" that is after \"from\".");
        }
    }

    private static LocalTime? Parse(string text, string member)
    {
        if (text == EndOfDay && member == Until)
        {
            return LocalTime.Midnight;
        }

        var minutes = Minutes.Parse(text);
        var result = minutes.Success ? minutes : LocalTimePattern.ExtendedIso.Parse(text);
        return result.Success ? result.Value : null;
    }

    private static void WriteTime(Utf8JsonWriter writer, string member, LocalTime? time)
    {
        if (time is { } value)
        {
            var isFull = value.Second == 0 && value.NanosecondOfSecond == 0;
            var text = isFull ? Minutes.Format(value) : LocalTimePattern.ExtendedIso.Format(value);
            writer.WriteString(member, member == Until && value == LocalTime.Midnight ? EndOfDay : text);
        }
    }
}
