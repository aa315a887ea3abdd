using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Amtsbrief.Blocks;
using Amtsbrief.German.Times;
using Amtsbrief.Inlines;
using Amtsbrief.Json;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Tests.Json;

public sealed class LetterJsonTests
{
    [Fact]
    public void Reads_every_shape_of_the_model()
    {
        var letter = LetterJson.Read("""
            {
              "sender": {
                "name": "Amt für Beispiele",
                "returnAddress": { "street": "Stadttor 1", "postcode": "40219", "town": "Düsseldorf" },
                "serviceBuildings": [{ "name": "Stadttor", "street": "Stadttor 1", "postcode": "40219", "town": "Düsseldorf" }],
                "telephone": "0211 837-01",
                "mail": "poststelle@example.de",
                "transit": [{ "operator": "Rheinbahn", "lines": ["704", "709"], "stop": "Stadttor" }]
              },
              "recipient": {
                "names": ["Frau", "Erika Muster"],
                "address": { "postOfficeBox": "11 06 43", "postcode": "40506", "town": "Düsseldorf" },
                "type": "postal"
              },
              "date": "2017-03-30",
              "subject": ["Einladung", "zweite Zeile"],
              "references": { "yourReference": "A 1", "yourMessageDate": "2017-03-01" },
              "contact": { "name": "Max Muster", "telephone": "+49 211 837-1234" },
              "signatures": [{ "type": "rendered", "name": "Muster" }],
              "body": [
                "Nur Text.",
                { "type": "paragraph", "text": ["Der ", { "strong": ["Termin ", { "emphasis": "steht" }] }, "."] },
                { "text": [{ "text": "Seite", "link": "https://www.example.de" }, { "language": "en", "text": "see you" }],
                  "type": "paragraph" },
                { "type": "event", "date": "2017-03-31", "time": { "from": "14:00" }, "place": ["Saal 1"],
                  "furtherRows": [{ "key": "Anmeldung:", "lines": ["bis ", [{ "strong": "morgen" }]] }] },
                { "type": "keyValue", "rows": [{ "key": "Ort:", "lines": ["hier"] }] }
              ]
            }
            """);

        var expected = new Letter
        {
            Sender = new Agency
            {
                Name = "Amt für Beispiele",
                ReturnAddress = new PostalAddress { Street = "Stadttor 1", Postcode = "40219", Town = "Düsseldorf" },
                ServiceBuildings =
                    [new ServiceBuilding { Name = "Stadttor", Street = "Stadttor 1", Postcode = "40219", Town = "Düsseldorf" }],
                Telephone = PhoneNumber.Parse("0211 837-01"),
                Mail = "poststelle@example.de",
                Transit = [new TransitInfo { Operator = "Rheinbahn", Lines = ["704", "709"], Stop = "Stadttor" }],
            },
            Recipient = new PostalRecipient
            {
                Names = ["Frau", "Erika Muster"],
                Address = new PostalAddress { PostOfficeBox = "11 06 43", Postcode = "40506", Town = "Düsseldorf" },
            },
            Date = new LocalDate(2017, 3, 30),
            Subject = ["Einladung", "zweite Zeile"],
            References = new References { YourReference = "A 1", YourMessageDate = new LocalDate(2017, 3, 1) },
            Contact = new Contact { Name = "Max Muster", Telephone = PhoneNumber.Parse("+49 211 837-1234") },
            Signatures = [new RenderedSignature { Name = "Muster" }],
            Body =
            [
                new Paragraph("Nur Text."),
                new Paragraph(["Der ", new Strong(["Termin ", new Emphasis("steht")]), "."]),
                new Paragraph([new Link(new Uri("https://www.example.de"), "Seite"), new LanguageRun("en", "see you")]),
                new EventBlock
                {
                    Date = new LocalDate(2017, 3, 31),
                    Time = new EventTime.From(new LocalTime(14, 0)),
                    Place = ["Saal 1"],
                    FurtherRows = [new KeyValueRow { Key = "Anmeldung:", Lines = ["bis ", [new Strong("morgen")]] }],
                },
                new KeyValueBlock { Rows = [new KeyValueRow { Key = "Ort:", Lines = ["hier"] }] },
            ],
        };
        Assert.Equal(expected, letter);
    }

    [Fact]
    public void Writes_plain_paragraphs_as_strings_and_leaves_defaults_out()
    {
        var text = LetterJson.Write(LetterJson.Read(JsonSamples.Letter));

        Assert.Equal(
            """
            {
              "sender": {
                "name": "Amt für Beispiele",
                "returnAddress": {
                  "postcode": "40190",
                  "town": "Düsseldorf"
                }
              },
              "recipient": {
                "type": "group",
                "lines": [
                  "An die",
                  "Damen und Herren"
                ]
              },
              "date": "2017-03-30",
              "subject": [
                "Termin"
              ],
              "body": [
                "Sehr kurz."
              ],
              "language": "de-DE"
            }
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Streams_and_bytes_with_a_byte_order_mark_read_like_strings()
    {
        var expected = LetterJson.Read(JsonSamples.Letter);
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(JsonSamples.Letter)];
        using var input = new MemoryStream(bytes);
        using var output = new MemoryStream();

        Assert.Equal(expected, LetterJson.Read(bytes));
        Assert.Equal(expected, LetterJson.Read(input));
        LetterJson.Write(expected, output);
        Assert.Equal(LetterJson.Write(expected), Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Empty_required_lists_survive()
    {
        var letter = LetterJson.Read(JsonSamples.Letter) with { Subject = [], Body = [] };

        Assert.Equal(letter, LetterJson.Read(LetterJson.Write(letter)));
    }

    [Fact]
    public void Members_that_are_left_out_have_the_defaults_of_the_model()
    {
        var expected = new Letter
        {
            Sender = new Agency
            {
                Name = "Amt für Beispiele",
                ReturnAddress = new PostalAddress { Postcode = "40190", Town = "Düsseldorf" },
            },
            Recipient = new GroupRecipient { Lines = ["An die", "Damen und Herren"] },
            Date = new LocalDate(2017, 3, 30),
            Subject = ["Termin"],
            Body = [new Paragraph("Sehr kurz.")],
        };

        Assert.Equal(expected, LetterJson.Read(JsonSamples.Letter));
    }

    // Defaults other than null, zero and the empty list are lost by generated metadata: LetterJson puts those of the letter
    // back, constructors give the others.
    [Fact]
    public void No_other_member_has_a_default_that_would_be_lost()
    {
        var members = from type in typeof(Letter).Assembly.GetExportedTypes()
                      where type.Namespace is
                          "Amtsbrief" or "Amtsbrief.Blocks" or "Amtsbrief.Recipients" or "Amtsbrief.Signatures"
                      where type is { IsClass: true, IsAbstract: false } && !type.IsAssignableTo(typeof(Exception))
                      where type != typeof(TableCell) && type.GetConstructor([]) is not null
                      let made = Activator.CreateInstance(type)
                      from property in type.GetProperties()
                      where property.CanWrite && property.GetCustomAttribute<RequiredMemberAttribute>() is null
                      where !IsNothing(property.GetValue(made), property.PropertyType)
                      where !type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
                          .SelectMany(one => one.GetParameters())
                          .Any(one => one.HasDefaultValue && one.Name!.Equals(property.Name, StringComparison.OrdinalIgnoreCase)
                              && one.DefaultValue!.Equals(property.GetValue(made)))
                      select $"{type.Name}.{property.Name}";

        Assert.Equal(["Letter.Language", "Letter.References"], members.Order());
    }

    private static bool IsNothing(object? value, Type type) =>
        value is null || (type.IsValueType && value.Equals(RuntimeHelpers.GetUninitializedObject(type)));

    [Fact]
    public void Blocks_of_ones_own_are_refused_with_their_place()
    {
        var letter = LetterJson.Read(JsonSamples.Letter) with { Body = [new Paragraph("Text."), new OwnBlock()] };

        var error = Assert.Single(Assert.Throws<LetterJsonException>(() => LetterJson.Write(letter)).Errors);
        Assert.Equal("body[1]", error.Path);
        Assert.Contains(nameof(OwnBlock), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_rather_than_replaced()
    {
        var letter = LetterJson.Read(JsonSamples.Letter);
        var replaced = letter with { Subject = ["\uFFFD"] };

        Assert.Throws<LetterJsonException>(() => LetterJson.Write(letter with { Subject = ["\uD83D"] }));
        Assert.Throws<LetterJsonException>(() => LetterJson.Write(letter with { Body = [new Paragraph("\uDE00")] }));
        Assert.Equal(replaced, LetterJson.Read(LetterJson.Write(replaced)));
    }

    [Fact]
    public void Null_where_the_model_allows_none_is_refused_when_writing()
    {
        var letter = LetterJson.Read(JsonSamples.Letter) with { Subject = [null!] };

        Assert.Throws<LetterJsonException>(() => LetterJson.Write(letter));
        Assert.Throws<LetterJsonException>(() => LetterJson.Write(letter with { Subject = ["a"], Sender = null! }));
    }

    [Fact]
    public void What_is_nested_too_deep_to_be_read_again_is_not_written()
    {
        RichText text = "tief";
        for (var depth = 0; depth < 10_000; depth++)
        {
            text = [new Strong(text)];
        }

        var letter = LetterJson.Read(JsonSamples.Letter) with { Body = [new Paragraph(text)] };

        var error = Assert.Throws<LetterJsonException>(() => LetterJson.Write(letter));
        Assert.Contains("deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_that_can_be_written_can_be_read()
    {
        RichText text = "tief";
        var letter = LetterJson.Read(JsonSamples.Letter);
        for (var depth = 0; depth < 40; depth++)
        {
            text = [new Strong(text)];
            var deep = letter with { Body = [new KeyValueBlock { Rows = [new KeyValueRow { Key = "k", Lines = [text] }] }] };
            string json;
            try
            {
                json = LetterJson.Write(deep);
            }
            catch (LetterJsonException)
            {
                Assert.InRange(depth, 20, 40);
                return;
            }

            Assert.Equal(deep, LetterJson.Read(json));
        }

        Assert.Fail("Nothing was refused.");
    }

    private sealed record OwnBlock : ExpandingBlock
    {
        public override ValueList<Block> Expand(Template template) => [];
    }
}
