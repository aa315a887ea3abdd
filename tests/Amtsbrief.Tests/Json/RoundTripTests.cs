using Amtsbrief.Json;
using CsCheck;

namespace Amtsbrief.Tests.Json;

public sealed class RoundTripTests
{
    // CsCheck prints the seed of a failure; CsCheck_Seed in the environment runs it again.
    [Fact]
    public void What_is_written_reads_as_the_same_letter() =>
        LetterGen.Letters.Sample(letter => Assert.Equal(letter, LetterJson.Read(LetterJson.Write(letter))), iter: 1_000);

    [Fact]
    public void Text_with_one_character_changed_reads_or_is_refused_with_the_one_exception()
    {
        var spoiled = Gen.Select(LetterGen.Letters, Gen.Int[0, int.MaxValue], Gen.OneOf("", "\"", "{", "]", "0", ",", "\\", "n"));
        spoiled.Sample(
            sample =>
            {
                var (letter, place, character) = sample;
                var json = LetterJson.Write(letter);
                var at = place % json.Length;
                var error = Record.Exception(() => { LetterJson.Read(json.Remove(at, 1).Insert(at, character)); });
                Assert.True(error is null or LetterJsonException, error?.ToString());
            },
            iter: 1_000);
    }

    [Fact]
    public void Given_images_that_are_files_when_written_with_their_names_then_the_letter_reads_back_from_these_files()
    {
        var letter = Letters.Postal with { Franking = Letters.Letterhead with { Data = [1, 2, 3] } };
        var json = LetterJson.Write(letter, image => image == Letters.Letterhead ? "kopf.png" : null);

        Assert.Contains("\"file\": \"kopf.png\"", json, StringComparison.Ordinal);
        Assert.Contains("\"data\": \"AQID\"", json, StringComparison.Ordinal);
        Assert.Equal(letter, LetterJson.Read(json, name => name == "kopf.png" ? [.. Letters.Letterhead.Data] : throw new IOException()));
    }
}
