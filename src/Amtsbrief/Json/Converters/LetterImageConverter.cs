using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <summary>
/// An image with its bytes in Base64, <c>{"data": "iVBO…", "alternativeText": "…"}</c>, or with the name of a file that the
/// caller's function reads, <c>{"file": "wappen.png", "alternativeText": "…"}</c>. Written with its bytes unless the caller names
/// a file.
/// </summary>
internal sealed class LetterImageConverter(ImageFiles files) : JsonConverter<LetterImage>, ICheckedShape
{
    private const string Data = "data";
    private const string File = "file";
    private const string AlternativeText = "alternativeText";

    /// <inheritdoc/>
    public override LetterImage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ValueList<byte> data = [];
        string? alternativeText = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case Data:
                    data = ValueList.Create<byte>(reader.GetBytesFromBase64());
                    break;
                case File:
                    data = files[reader.GetString()!];
                    break;
                default:
                    alternativeText = reader.GetString();
                    break;
            }
        }

        return new LetterImage
        {
            Data = data,
            AlternativeText = alternativeText ?? throw new JsonException("An image has no alternative text."),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LetterImage value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (files.NameOf(value) is { } name)
        {
            writer.WriteString(File, name);
        }
        else
        {
            writer.WriteBase64String(Data, value.Data.AsSpan());
        }

        writer.WriteString(AlternativeText, value.AlternativeText);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        var seen = walk.Members(path, [Data, File, AlternativeText], CheckMember);
        if (seen is null)
        {
            return;
        }

        if (seen.Contains(Data) == seen.Contains(File))
        {
            var message = seen.Contains(Data) ? "The image has both \"data\" and \"file\"." : "The image has no \"data\".";
            walk.Note(path, message, "Write either \"data\" with the bytes in Base64, or \"file\" with a name.");
        }

        if (!seen.Contains(AlternativeText))
        {
            walk.NoteMissing(path, AlternativeText);
        }
    }

    private void CheckMember(ref JsonWalk walk, string path, string name)
    {
        if (!walk.TryText(path, out var text))
        {
            return;
        }

        if (name == Data && !walk.IsBase64())
        {
            walk.Note(path, "This is not Base64.", "Write the bytes of the PNG, JPEG or SVG file in Base64, on one line.");
        }
        else if (name == File && files.Load(text) is { } reason)
        {
            var message = $"The file cannot be read: {reason.TrimEnd('.')}.";
            walk.Note(path, message, "Name a file that is there, or write its bytes as \"data\".");
        }
    }
}
