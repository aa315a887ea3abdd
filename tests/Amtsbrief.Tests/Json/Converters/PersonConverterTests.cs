using Amtsbrief.Json;
using Amtsbrief.Recipients;

namespace Amtsbrief.Tests.Json.Converters;

public sealed class PersonConverterTests
{
    [Theory]
    [InlineData("""{ "name": "Dr. Anna Beispiel", "formOfAddress": "Frau" }""")]
    [InlineData("""{ "name": { "family": "Dr. Anna Beispiel" }, "formOfAddress": "Frau" }""")]
    public void Given_a_name_as_string_or_of_one_part_when_read_then_both_are_the_same(string json) => Assert.Equal(
        new Person { Name = "Dr. Anna Beispiel", FormOfAddress = FormOfAddress.Frau }, Read(json));

    [Theory]
    [InlineData("Herr")]
    [InlineData("Herrn")]
    public void Given_either_form_of_herr_when_read_then_it_is_the_same_and_written_in_the_nominative(string form)
    {
        var person = Read($$"""{ "name": "Max Muster", "formOfAddress": "{{form}}" }""");

        Assert.Equal(FormOfAddress.Herr, person.FormOfAddress);
        Assert.Contains("\"formOfAddress\": \"Herr\"", LetterJson.Write(Letter(person)), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_all_parts_when_read_and_written_then_none_is_lost()
    {
        var person = Read("""
            {
              "formOfAddress": "Frau",
              "name": {
                "titles": "Prof. Dr.", "given": "Anna", "nobility": "Gräfin von", "family": "Beispiel", "suffix": "MdB"
              },
              "profession": "Rechtsanwältin",
              "office": { "title": "Präsidentin des Landesamts", "spoken": "Präsidentin", "belowName": true },
              "salutation": "Guten Tag Anna,"
            }
            """);

        Assert.Equal(
            new Person
            {
                FormOfAddress = FormOfAddress.Frau,
                Name = new()
                {
                    Titles = "Prof. Dr.", Given = "Anna", Nobility = "Gräfin von", Family = "Beispiel", Suffix = "MdB",
                },
                Profession = "Rechtsanwältin",
                Office = new() { Title = "Präsidentin des Landesamts", Spoken = "Präsidentin", BelowName = true },
                Salutation = "Guten Tag Anna,",
            },
            person);
        Assert.Equal(Letter(person), LetterJson.Read(LetterJson.Write(Letter(person))));
    }

    [Theory]
    [InlineData("""{ "name": "x", "formOfAddress": "Fräulein" }""", "formOfAddress", "no such form")]
    [InlineData("""{ "name": {} }""", "name.family", "missing")]
    [InlineData("""{ "name": { "family": null } }""", "name.family", "null")]
    [InlineData("""{ "name": { "family": "x", "title": "Dr." } }""", "name.title", "unknown")]
    [InlineData("""{ "name": { "family": "x", "given": 7 } }""", "name.given", "a number")]
    [InlineData("""{ "name": 7 }""", "name", "a number")]
    [InlineData("""{ "name": null }""", "name", "null")]
    [InlineData("""{ "name": "x", "office": "Ministerin" }""", "office", "text")]
    public void Given_something_wrong_when_read_then_its_place_is_told(string json, string path, string message)
    {
        var error = Assert.Single(Assert.Throws<LetterJsonException>(() => Read(json)).Errors);

        Assert.Equal("recipient.person." + path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_null_for_an_optional_part_when_read_then_it_is_as_if_left_out() => Assert.Equal(
        new Person { Name = "Muster" }, Read("""{ "name": { "family": "Muster", "given": null } }"""));

    private static Letter Letter(Person person) =>
        Letters.Postal with { Recipient = new PersonRecipient { Person = person, Address = Letters.Address } };

    private static Person Read(string person) => ((PersonRecipient)LetterJson.Read(JsonSamples.With(
        """{ "type": "group", "lines": ["An die", "Damen und Herren"] }""",
        $$"""
        { "type": "person", "person": {{person}}, "address": { "street": "A 1", "postcode": "12345", "town": "B" } }
        """)).Recipient).Person;
}
