using Amtsbrief.Json;

namespace Amtsbrief.Tests.Json.Converters;

public sealed class RichTextConverterTests
{
    [Theory]
    [InlineData("""[{"strong": "a", "emphasis": "b"}]""", "body[0].text[0]", "no part")]
    [InlineData("""[{"link": "https://example.de"}]""", "body[0].text[0]", "no part")]
    [InlineData("""["a", {}]""", "body[0].text[1]", "no part")]
    [InlineData("""[{"link": "example.de", "text": "b"}]""", "body[0].text[0].link", "absolute")]
    [InlineData("""[{"strong": ["a", {"emphasis": 1}]}]""", "body[0].text[0].strong[1].emphasis", "number")]
    [InlineData("""[{"bold": "a"}]""", "body[0].text[0].bold", "unknown")]
    [InlineData("""{"strong": "a"}""", "body[0].text", "object")]
    [InlineData("""[["a"]]""", "body[0].text[0]", "array")]
    [InlineData("""[{"language": 1, "text": "b"}]""", "body[0].text[0].language", "number")]
    public void Wrong_parts_are_reported_at_their_place(string text, string path, string message)
    {
        var json = JsonSamples.WithBody($$"""[{"type": "paragraph", "text": {{text}}}]""");

        var errors = Assert.Throws<LetterJsonException>(() => LetterJson.Read(json)).Errors;

        Assert.Equal(path, errors[0].Path);
        Assert.Contains(message, errors[0].Message, StringComparison.Ordinal);
    }
}
