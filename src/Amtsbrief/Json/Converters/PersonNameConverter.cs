using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Json.Checking;
using Amtsbrief.Recipients;

namespace Amtsbrief.Json.Converters;

/// <summary>A name as a string, or as an object of its parts.</summary>
internal sealed class PersonNameConverter : JsonConverter<PersonName>, ICheckedShape
{
    private const string Titles = "titles";
    private const string Given = "given";
    private const string Nobility = "nobility";
    private const string Family = "family";
    private const string Suffix = "suffix";

    private static readonly string[] Known = [Titles, Given, Nobility, Family, Suffix];

    /// <inheritdoc/>
    public override PersonName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return PersonName.Of(reader.GetString()!);
        }

        var parts = new Dictionary<string, string?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString()!;
            reader.Read();
            parts[member] = reader.GetString();
        }

        return new PersonName
        {
            Titles = parts.GetValueOrDefault(Titles),
            Given = parts.GetValueOrDefault(Given),
            Nobility = parts.GetValueOrDefault(Nobility),
            Family = parts.GetValueOrDefault(Family) ?? throw new JsonException("The family name is missing."),
            Suffix = parts.GetValueOrDefault(Suffix),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PersonName value, JsonSerializerOptions options)
    {
        if (value.Family is null)
        {
            throw new JsonException("A family name is null.");
        }

        if (value.IsPlain)
        {
            writer.WriteStringValue(value.Family);
            return;
        }

        writer.WriteStartObject();
        Write(writer, Titles, value.Titles);
        Write(writer, Given, value.Given);
        Write(writer, Nobility, value.Nobility);
        Write(writer, Family, value.Family);
        Write(writer, Suffix, value.Suffix);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        if (walk.Token == JsonTokenType.String)
        {
            walk.TryText(path, out _);
        }
        else if (walk.Token != JsonTokenType.StartObject)
        {
            walk.Refuse(path, "text in double quotes, or an object with \"family\" and other parts of the name,");
        }
        else if (walk.Members(path, Known, CheckPart) is { } seen && !seen.Contains(Family))
        {
            walk.NoteMissing(path, Family);
        }
    }

    // As with other members, null is the same as leaving the part out.
    private static void CheckPart(ref JsonWalk walk, string path, string name)
    {
        if (name == Family || walk.Token != JsonTokenType.Null)
        {
            walk.TryText(path, out _);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
