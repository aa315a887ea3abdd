using System.Text;
using Amtsbrief.Json;

namespace Amtsbrief.Tests.Json;

public sealed class LetterJsonErrorTests
{
    [Theory]
    [InlineData("\"subject\"", "\"subjekt\"", "subjekt", "unknown", "\"subject\"")]
    [InlineData("\"town\"", "\"Town\"", "sender.returnAddress.Town", "unknown", "\"town\"")]
    [InlineData("\"group\"", "\"grupp\"", "recipient.type", "no such type", "\"group\", \"postal\"")]
    [InlineData("\"type\": \"group\", ", "", "recipient.type", "missing", "\"group\", \"postal\"")]
    [InlineData("\"group\"", "7", "recipient.type", "no such type", "\"group\", \"postal\"")]
    [InlineData("\"2017-03-30\"", "\"30.03.2017\"", "date", "no date", "2017-03-30")]
    [InlineData("\"2017-03-30\"", "\"2017-02-30\"", "date", "no date", "2017-03-30")]
    [InlineData("\"2017-03-30\"", "null", "date", "null", "Write a value")]
    [InlineData("[\"Termin\"]", "\"Termin\"", "subject", "text", "array")]
    [InlineData("[\"Termin\"]", "[\"Termin\", 5]", "subject[1]", "a number", "text")]
    [InlineData("[\"Termin\"]", "[null]", "subject[0]", "null", "text")]
    [InlineData("\"subject\"", "\"notes\": null, \"subject\"", "notes", "null", "leave the member out")]
    [InlineData("\"name\"", "\"telephone\": \"abc\", \"name\"", "sender.telephone", "no telephone number", "0211")]
    [InlineData("\"date\"", "\"language\": \"de\", \"language\": \"de\", \"date\"", "language", "twice", "Remove")]
    [InlineData("[\"Sehr kurz.\"]", "[{\"type\": \"paragraph\"}]", "body[0].text", "missing", "Add")]
    [InlineData("[\"Sehr kurz.\"]", "[{\"type\": \"paragraph\", \"text\": null}]", "body[0].text", "null", "Write a value")]
    [InlineData("[\"Sehr kurz.\"]", "[7]", "body[0]", "a number", "object")]
    [InlineData("{ \"postcode\": \"40190\", \"town\": \"Düsseldorf\" }", "[]", "sender.returnAddress", "array", "object")]
    [InlineData("\"subject\"", "\"salutation\": \"formal\", \"subject\"", "salutation", "no salutation", "\"derived\"")]
    [InlineData("\"subject\"", "\"salutation\": [1], \"subject\"", "salutation[0]", "a number", "text")]
    [InlineData("\"subject\"", "\"salutation\": {}, \"subject\"", "salutation", "an object", "array")]
    public void One_error_is_reported_with_its_path(string old, string replacement, string path, string message, string advice)
    {
        var json = JsonSamples.With(old, replacement);

        var error = Assert.Single(Errors(json));

        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(advice, error.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_are_reported_at_once_with_lines_and_columns()
    {
        var errors = Errors("""
            {
              "sender": { "name": "Ä", "fone": "1" },
              "recipient": { "type": "group", "lines": "x" },
              "date": "heute",
              "body": []
            }
            """);

        Assert.Equal(
            [
                ("sender.fone", 2, 28),
                ("sender.returnAddress", 2, 40),
                ("recipient.lines", 3, 44),
                ("date", 4, 11),
                ("subject", 6, 1),
            ],
            errors.Select(error => (error.Path, error.Line, error.Column)));
    }

    [Theory]
    [InlineData("\"Sehr kurz.\"]", "\"Sehr kurz.\",]", "body", 9)]
    [InlineData("\"date\"", "// Tag\n  \"date\"", "", 7)]
    [InlineData("\"group\"", "group", "recipient", 6)]
    public void Errors_of_syntax_have_the_path_of_what_surrounds_them(string old, string replacement, string path, int line)
    {
        var error = Errors(JsonSamples.With(old, replacement))[^1];

        Assert.StartsWith(path, error.Path, StringComparison.Ordinal);
        Assert.Equal(line, error.Line);
        Assert.Contains("strict JSON", error.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("BytePosition", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{} {}")]
    [InlineData("{\"sender\":")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("{\"recipient\": {\"type\":")]
    [InlineData("{\"recipient\": {\"\\u0074ype\": \"group\", \"lines\": []}}")]
    public void Broken_text_is_refused_with_the_one_exception(string json) => Assert.NotEmpty(Errors(json));

    [Fact]
    public void An_escaped_discriminator_reads_or_is_refused_with_the_one_exception()
    {
        var json = JsonSamples.With("\"type\"", "\"\\u0074ype\"");

        Assert.True(LetterJson.Read(json).Recipient is GroupRecipient);
    }

    [Fact]
    public void Every_cut_of_a_letter_is_refused_with_the_one_exception()
    {
        for (var length = 0; length < JsonSamples.Letter.Length; length++)
        {
            Assert.Equal(
                length == 0 ? "There is no text." : "The text ends too early.", Errors(JsonSamples.Letter[..length])[^1].Message);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void Empty_text_is_told_in_plain_words(string json)
    {
        var error = Assert.Single(Errors(json));

        Assert.Equal(("", 1, 1, "There is no text."), (error.Path, error.Line, error.Column, error.Message));
        Assert.DoesNotContain("strict", error.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_ends_early_is_told_where_it_ends()
    {
        var error = Errors("{\n  \"sender\": {")[^1];

        Assert.Equal((2, 14, "The text ends too early."), (error.Line, error.Column, error.Message));
        Assert.Contains("Close", error.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"strong\": ")]
    [InlineData("{\"a\": [1, ")]
    public void Too_deep_nesting_is_told_in_plain_words(string item)
    {
        var open = string.Concat(Enumerable.Repeat(item, 70));

        Assert.Equal("The text is nested deeper than 64.", Errors(open)[^1].Message);
        Assert.Equal("The text is nested deeper than 64.", Errors(JsonSamples.WithBody(open))[^1].Message);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_refused_with_its_position()
    {
        var bytes = Encoding.Latin1.GetBytes(JsonSamples.Letter);

        var error = Assert.Single(Assert.Throws<LetterJsonException>(() => LetterJson.Read(bytes)).Errors);

        Assert.Equal((3, 19), (error.Line, error.Column));
        Assert.Contains("UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        var escaped = Assert.Single(Errors(JsonSamples.With("Termin", "\\ud83d")));
        var raw = Assert.Single(Errors(JsonSamples.With("Termin", "\ud83d")));

        Assert.Equal("subject[0]", escaped.Path);
        Assert.Equal((escaped.Line, escaped.Column + 1), (raw.Line, raw.Column));
    }

    [Theory]
    [InlineData("[{\"type\": \"paragraph\", \"text\": ", "[{\"strong\": ", 10_000)]
    [InlineData("", "[", 100_000)]
    public void Nesting_without_end_is_refused_before_it_costs_anything(string start, string item, int times)
    {
        var open = start + string.Concat(Enumerable.Repeat(item, times));

        var error = Errors(JsonSamples.WithBody(open))[^1];

        Assert.Contains("64", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_stops_after_a_hundred_errors()
    {
        var members = string.Concat(Enumerable.Range(0, 200_000).Select(index => $"\"dat{index}\": 1,\n"));

        var errors = Errors(JsonSamples.With("\"date\"", members + "\"date\""));

        Assert.Equal(100, errors.Count);
    }

    [Fact]
    public void Names_from_the_text_stay_short_and_on_one_line_in_messages()
    {
        var error = Assert.Single(Errors(JsonSamples.With("\"date\"", $"\"a\\n{new string('x', 5000)}\": 1, \"date\"")));

        Assert.DoesNotContain('\n', error.ToString());
        Assert.InRange(error.ToString().Length, 1, 1000);
    }

    [Fact]
    public void Oversize_text_is_refused()
    {
        Assert.Contains("32 MiB", Assert.Single(Errors(new string(' ', 33 * 1024 * 1024))).Message, StringComparison.Ordinal);
        using var endless = new EndlessStream();
        Assert.Throws<LetterJsonException>(() => LetterJson.Read(endless));
    }

    private static ValueList<LetterJsonError> Errors(string json) =>
        Assert.Throws<LetterJsonException>(() => LetterJson.Read(json)).Errors;

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
