using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Inlines;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <summary>Blocks as an array, in which a paragraph of plain text is a bare string.</summary>
internal sealed class BlockListConverter : JsonConverter<ValueList<Block>>, ICheckedShape
{
    /// <inheritdoc/>
    public override ValueList<Block> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var info = options.Info<Block>();
        var blocks = new List<Block>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            blocks.Add(reader.TokenType == JsonTokenType.String
                ? new Paragraph(reader.GetString()!)
                : JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException("A block is null."));
        }

        return ValueList.From(blocks);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<Block> value, JsonSerializerOptions options)
    {
        var info = options.Info<Block>();
        writer.WriteStartArray();
        foreach (var block in value)
        {
            if (PlainText(block) is { } text)
            {
                writer.WriteStringValue(text);
            }
            else
            {
                JsonSerializer.Serialize(writer, block, info);
            }
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path) => walk.Items(path, static (ref walk, itemPath) =>
    {
        if (walk.Token == JsonTokenType.String)
        {
            walk.TryText(itemPath, out _);
        }
        else
        {
            walk.Check(itemPath, typeof(Block));
        }
    });

    /// <summary>What stands for a block that is a paragraph of plain text and nothing else; null for all others.</summary>
    internal static string? PlainText(Block block) =>
        block is Paragraph { Text.Parts: [TextRun { Text: var text }] } paragraph && paragraph == new Paragraph(paragraph.Text)
            ? text
            : null;
}
