using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <summary>A list as an array.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, ICheckedShape
{
    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var info = options.Info<T>();
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException("An item is null."));
        }

        return ValueList.From(items);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var info = options.Info<T>();
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item ?? throw new JsonException("An item of a list is null."), info);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path) =>
        walk.Items(path, static (ref walk, itemPath) => walk.Check(itemPath, typeof(T)));
}
