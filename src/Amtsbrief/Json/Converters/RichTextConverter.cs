using System.Text.Json;
using System.Text.Json.Serialization;
using Amtsbrief.Inlines;

namespace Amtsbrief.Json.Converters;

/// <summary>
/// Text as a string, or as an array of strings and <c>{"strong": …}</c>, <c>{"emphasis": …}</c>,
/// <c>{"footnote": …}</c>, /// <c>{"link": "https://…", "text": …}</c>, <c>{"language": "en", "text": …}</c>.
/// </summary>
internal sealed partial class RichTextConverter : JsonConverter<RichText>
{
    /// <inheritdoc/>
    public override RichText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RichText value, JsonSerializerOptions options) => Write(writer, value);

    private static RichText Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return RichText.Of(reader.GetString()!);
        }

        var parts = new List<Inline>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            parts.Add(reader.TokenType == JsonTokenType.String ? new TextRun(reader.GetString()!) : ReadPart(ref reader));
        }

        return new RichText(ValueList.From(parts));
    }

    private static Inline ReadPart(ref Utf8JsonReader reader)
    {
        RichText? strong = null, emphasis = null, footnote = null, text = null;
        string? link = null, language = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case Name.Strong:
                    strong = Read(ref reader);
                    break;
                case Name.Emphasis:
                    emphasis = Read(ref reader);
                    break;
                case Name.Footnote:
                    footnote = Read(ref reader);
                    break;
                case Name.Link:
                    link = reader.GetString();
                    break;
                case Name.Language:
                    language = reader.GetString();
                    break;
                default:
                    text = Read(ref reader);
                    break;
            }
        }

        return (strong, emphasis, footnote, link, language, text) switch
        {
            ({ } content, null, null, null, null, null) => new Strong(content),
            (null, { } content, null, null, null, null) => new Emphasis(content),
            (null, null, { } content, null, null, null) => new Footnote(content),
            (null, null, null, { } target, null, { } content) => new Link(new Uri(target, UriKind.Absolute), content),
            (null, null, null, null, { } tag, { } content) => new LanguageRun(tag, content),
            _ => throw new JsonException("This is no part of a text."),
        };
    }

    private static void Write(Utf8JsonWriter writer, RichText value)
    {
        if (value.Parts is [TextRun only])
        {
            writer.WriteStringValue(only.Text);
            return;
        }

        if (writer.CurrentDepth >= LetterJsonOptions.MaxDepth - 2)
        {
            throw new JsonException($"A text is nested so deep that its JSON would be deeper than {LetterJsonOptions.MaxDepth}.");
        }

        writer.WriteStartArray();
        foreach (var part in value.Parts)
        {
            WritePart(writer, part);
        }

        writer.WriteEndArray();
    }

    private static void WritePart(Utf8JsonWriter writer, Inline part)
    {
        if (part is TextRun run)
        {
            writer.WriteStringValue(run.Text);
            return;
        }

        writer.WriteStartObject();
        switch (part)
        {
            case Strong strong:
                writer.WritePropertyName(Name.Strong);
                Write(writer, strong.Content);
                break;
            case Emphasis emphasis:
                writer.WritePropertyName(Name.Emphasis);
                Write(writer, emphasis.Content);
                break;
            case Footnote footnote:
                writer.WritePropertyName(Name.Footnote);
                Write(writer, footnote.Content);
                break;
            case Link link:
                writer.WriteString(Name.Link, link.Target.OriginalString);
                writer.WritePropertyName(Name.Text);
                Write(writer, link.Content);
                break;
            case LanguageRun language:
                writer.WriteString(Name.Language, language.Language);
                writer.WritePropertyName(Name.Text);
                Write(writer, language.Content);
                break;
            default:
                throw new JsonException("A part of a text is null.");
        }

        writer.WriteEndObject();
    }

    private static class Name
    {
        internal const string Strong = "strong";
        internal const string Emphasis = "emphasis";
        internal const string Footnote = "footnote";
        internal const string Link = "link";
        internal const string Language = "language";
        internal const string Text = "text";
    }
}
