using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <summary>A salutation as an array of lines, or as the string <c>"derived"</c>.</summary>
internal sealed class SalutationConverter : JsonConverter<Salutation>, ICheckedShape
{
    private const string Derived = "derived";

    /// <inheritdoc/>
    public override Salutation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Salutation.Derived
            : Salutation.Of(JsonSerializer.Deserialize(ref reader, options.Info<ValueList<string>>()));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Salutation value, JsonSerializerOptions options)
    {
        if (value.IsDerived)
        {
            writer.WriteStringValue(Derived);
        }
        else
        {
            JsonSerializer.Serialize(writer, value.Lines, options.Info<ValueList<string>>());
        }
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        if (walk.Token != JsonTokenType.String)
        {
            walk.Check(path, typeof(ValueList<string>));
        }
        else if (walk.TryText(path, out var text) && text != Derived)
        {
            walk.Note(
                path, "This is no salutation.", "Write an array of lines, or \"derived\" to have it derived from the recipient.");
        }
    }
}
