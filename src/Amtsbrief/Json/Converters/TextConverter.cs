using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <summary>A value that is one string in JSON.</summary>
internal abstract class TextConverter<T> : JsonConverter<T>, ICheckedShape
    where T : notnull
{
    /// <summary>Reads a value, or says why the text is none and what to write.</summary>
    protected abstract bool TryParse(
        string text, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out (string Message, string Advice)? error);

    /// <summary>The text that reads as this value.</summary>
    protected abstract string Format(T value);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryParse(reader.GetString()!, out var value, out var error) ? value : throw new JsonException(error.Value.Message);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value));

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        if (walk.TryText(path, out var text) && !TryParse(text, out _, out var error))
        {
            walk.Note(path, error.Value.Message, error.Value.Advice);
        }
    }
}
