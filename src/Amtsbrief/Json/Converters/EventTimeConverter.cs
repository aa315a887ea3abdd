using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.German.Times;
using Amtsbrief.Json.Checking;
using NodaTime;
using NodaTime.Text;

namespace Amtsbrief.Json.Converters;

/// <summary>
/// When on its day something takes place: <c>{"at": "14:00"}</c>, <c>{"around": "14:00"}</c>, <c>{"from": "14:00"}</c>,
/// <c>{"until": "16:00"}</c>, <c>{"from": "14:00", "until": "16:00"}</c> or, across midnight,
/// <c>{"from": "22:00", "untilNextDay": "06:00"}</c>; the end of the day is <c>24:00</c>.
/// </summary>
internal sealed class EventTimeConverter : JsonConverter<EventTime>, ICheckedShape
{
    private const string At = "at";
    private const string Around = "around";
    private const string From = "from";
    private const string Until = "until";
    private const string UntilNextDay = "untilNextDay";
    private const string EndOfDay = "24:00";
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <inheritdoc/>
    public override EventTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var times = new Dictionary<string, LocalTime>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            times[name] = Parse(reader.GetString()!, name) ?? throw new JsonException("This is no time.");
        }

        return Make(times) ?? throw new JsonException("This is no time of an event.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EventTime value, JsonSerializerOptions options)
    {
        var (first, last) = value switch
        {
            EventTime.At => (At, null),
            EventTime.Around => (Around, null),
            EventTime.From => (From, null),
            EventTime.Until => (Until, null),
            EventTime.Between => (From, Until),
            _ => (From, (string?)UntilNextDay),
        };
        var times = value.Times;
        writer.WriteStartObject();
        WriteTime(writer, first, times[0]);
        if (last is not null)
        {
            WriteTime(writer, last, times[1]);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        var times = new Dictionary<string, LocalTime>();
        var seen = walk.Members(path, [At, Around, From, Until, UntilNextDay], (ref walk, memberPath, name) =>
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

        var stands = seen.Contains(At) || seen.Contains(Around) ? 1 : seen.Contains(UntilNextDay) ? 2 : seen.Count;
        if (seen.Count == 0 || seen.Count != stands || (stands == 2 && !seen.Contains(From)))
        {
            walk.Note(
                path, "The time is not clear.",
                "Write \"at\" or \"around\" alone, or one or both of \"from\" and \"until\", or \"from\" and \"untilNextDay\".");
        }
        else if (times.TryGetValue(From, out var start) && times.TryGetValue(Until, out var end)
            && !EventTime.Between.IsRange(start, end))
        {
            walk.Note(path, "The event ends when it begins, or before.", "Write a time for \"until\" that is after \"from\".");
        }
    }

    private static EventTime? Make(Dictionary<string, LocalTime> times)
    {
        LocalTime Of(string name) => times[name];
        var names = times.Keys.Order(StringComparer.Ordinal).ToArray();
        return names switch
        {
            [At] => new EventTime.At(Of(At)),
            [Around] => new EventTime.Around(Of(Around)),
            [From] => new EventTime.From(Of(From)),
            [Until] => new EventTime.Until(Of(Until)),
            [From, UntilNextDay] => new EventTime.Overnight(Of(From), Of(UntilNextDay)),
            [From, Until] when EventTime.Between.IsRange(Of(From), Of(Until)) => new EventTime.Between(Of(From), Of(Until)),
            _ => null,
        };
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

    private static void WriteTime(Utf8JsonWriter writer, string member, LocalTime time)
    {
        var isFull = time.Second == 0 && time.NanosecondOfSecond == 0;
        var text = isFull ? Minutes.Format(time) : LocalTimePattern.ExtendedIso.Format(time);
        writer.WriteString(member, member == Until && time == LocalTime.Midnight ? EndOfDay : text);
    }
}
