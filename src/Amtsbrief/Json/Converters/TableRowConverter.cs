using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Blocks;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <summary>A row of a table as the array of its cells.</summary>
internal sealed class TableRowConverter : JsonConverter<TableRow>, ICheckedShape
{
    /// <inheritdoc/>
    public override TableRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize(ref reader, options.Info<ValueList<TableCell>>()));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TableRow value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Cells, options.Info<ValueList<TableCell>>());

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path) => walk.Check(path, typeof(ValueList<TableCell>));
}
