using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <summary>An item of a list: a string, or an array of blocks.</summary>
internal sealed class ListItemConverter : JsonConverter<ListItem>, ICheckedShape
{
    /// <inheritdoc/>
    public override ListItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ListItem.Of(reader.GetString()!)
            : new ListItem(JsonSerializer.Deserialize(ref reader, options.Info<ValueList<Block>>()));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ListItem value, JsonSerializerOptions options)
    {
        if (value.Blocks is [var only] && BlockListConverter.PlainText(only) is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            JsonSerializer.Serialize(writer, value.Blocks, options.Info<ValueList<Block>>());
        }
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        if (walk.Token == JsonTokenType.String)
        {
            walk.TryText(path, out _);
        }
        else if (walk.Token == JsonTokenType.StartArray)
        {
            walk.Check(path, typeof(ValueList<Block>));
        }
        else
        {
            walk.Refuse(path, "text in double quotes, or an array of blocks,");
        }
    }
}
