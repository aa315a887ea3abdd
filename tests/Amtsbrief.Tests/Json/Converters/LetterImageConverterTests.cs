using Amtsbrief.Json;
using Amtsbrief.Templates;
using Amtsbrief.Tests.Images;

namespace Amtsbrief.Tests.Json.Converters;

public sealed class LetterImageConverterTests
{
    [Fact]
    public void Bytes_come_from_base64_or_from_the_callers_function()
    {
        var asked = new List<string>();
        var fromData = LetterJson.Read(Letterhead("\"data\": \"AQID\", "));
        var fromFile = LetterJson.Read(Letterhead("\"file\": \"wappen.png\", "), name =>
        {
            asked.Add(name);
            return [1, 2, 3];
        });

        Assert.Equal([1, 2, 3], fromData.Sender.Letterhead!.Data);
        Assert.Equal(fromData, fromFile);
        Assert.Equal(["wappen.png"], asked);
        Assert.Equal(fromData, LetterJson.Read(LetterJson.Write(fromData)));
    }

    [Fact]
    public void A_drawing_is_known_by_its_content_and_not_by_the_name_of_its_file()
    {
        var letter = LetterJson.Read(Letterhead("\"file\": \"wappen.dat\", "), _ => TestImages.Svg());

        Assert.Equal(TestImages.Svg(), letter.Sender.Letterhead!.Data);
        Assert.DoesNotContain(
            LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB), finding => finding.Code == FindingCodes.UnreadableImage);
    }

    [Theory]
    [InlineData("\"data\": \"A\", ", "sender.letterhead.data", "Base64")]
    [InlineData("\"data\": \"AQID\", \"file\": \"x\", ", "sender.letterhead.file", "not read here")]
    [InlineData("", "sender.letterhead", "no \"data\"")]
    public void Wrong_images_are_reported_at_their_place(string members, string path, string message)
    {
        var errors = Assert.Throws<LetterJsonException>(() => LetterJson.Read(Letterhead(members))).Errors;

        Assert.Equal(path, errors[0].Path);
        Assert.Contains(message, errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_of_an_unreadable_file_becomes_part_of_the_error()
    {
        var errors = Assert.Throws<LetterJsonException>(() => LetterJson.Read(
            Letterhead("\"file\": \"x.png\", "), _ => throw new FileNotFoundException("it is not there"))).Errors;

        Assert.Equal("sender.letterhead.file", Assert.Single(errors).Path);
        Assert.Contains("it is not there", errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_without_alternative_text_is_refused()
    {
        var json = JsonSamples.With("\"name\"", "\"letterhead\": {\"data\": \"AQID\"}, \"name\"");

        var errors = Assert.Throws<LetterJsonException>(() => LetterJson.Read(json)).Errors;

        Assert.Equal("sender.letterhead.alternativeText", Assert.Single(errors).Path);
    }

    private static string Letterhead(string members) =>
        JsonSamples.With("\"name\"", $$"""
            "letterhead": { {{members}}"alternativeText": "Wappen" }, "name"
            """);
}
