using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <summary>
/// A cell of a table: text of one line as a string or an array of its parts, the empty string for an empty cell; or an object
/// that says more, <c>{"lines": ["…"], "columnSpan": 2}</c>.
/// </summary>
internal sealed class TableCellConverter : JsonConverter<TableCell>, ICheckedShape
{
    private const string Lines = "lines";
    private const string ColumnSpan = "columnSpan";
    private const string RowSpan = "rowSpan";
    private const string IsRowHeader = "isRowHeader";

    /// <inheritdoc/>
    public override TableCell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        return reader.TokenType == JsonTokenType.StartArray
            ? TableCell.Of(JsonSerializer.Deserialize(ref reader, options.Info<RichText>())!)
            : ReadObject(ref reader, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TableCell value, JsonSerializerOptions options)
    {
        if (value == new TableCell { Lines = [] })
        {
            writer.WriteStringValue("");
        }
        else if (value == new TableCell { Lines = value.Lines } && value.Lines is [{ Parts: not [TextRun { Text: "" }] } only])
        {
            JsonSerializer.Serialize(writer, only, options.Info<RichText>());
        }
        else
        {
            WriteObject(writer, value, options);
        }
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        if (walk.Token != JsonTokenType.StartObject)
        {
            walk.Check(path, typeof(RichText));
        }
        else if (walk.Members(path, [Lines, ColumnSpan, RowSpan, IsRowHeader], CheckMember)?.Contains(Lines) == false)
        {
            walk.NoteMissing(path, Lines);
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, TableCell value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Lines);
        JsonSerializer.Serialize(writer, value.Lines, options.Info<ValueList<RichText>>());
        WriteUnless(1, ColumnSpan, value.ColumnSpan);
        WriteUnless(1, RowSpan, value.RowSpan);
        if (value.IsRowHeader)
        {
            writer.WriteBoolean(IsRowHeader, true);
        }

        writer.WriteEndObject();

        void WriteUnless(int usual, string name, int number)
        {
            if (number != usual)
            {
                writer.WriteNumber(name, number);
            }
        }
    }

    private static void CheckMember(ref JsonWalk walk, string path, string name) => walk.Check(path, name switch
    {
        Lines => typeof(ValueList<RichText>),
        IsRowHeader => typeof(bool),
        _ => typeof(int),
    });

    private static TableCell ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var cell = new TableCell { Lines = [] };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            cell = name switch
            {
                Lines => cell with { Lines = JsonSerializer.Deserialize(ref reader, options.Info<ValueList<RichText>>()) },
                ColumnSpan => cell with { ColumnSpan = reader.GetInt32() },
                RowSpan => cell with { RowSpan = reader.GetInt32() },
                _ => cell with { IsRowHeader = reader.GetBoolean() },
            };
        }

        return cell;
    }
}
