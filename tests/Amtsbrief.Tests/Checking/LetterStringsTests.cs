using System.Reflection;
using System.Text.Json.Nodes;
using Amtsbrief.Checking;
using Amtsbrief.Json;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

/// <summary>No string of a letter, printed or not, may hold what no file can, and each fault is told with its place.</summary>
public sealed class LetterStringsTests
{
    private static readonly Person _person = new()
    {
        FormOfAddress = FormOfAddress.Frau,
        Name = new() { Titles = "Dr.", Given = "Anna", Nobility = "Gräfin von", Family = "Muster", Suffix = "MdB" },
        Profession = "Anwältin",
        Office = new() { Title = "Leiterin", Spoken = "Leiterin" },
        Salutation = "Guten Tag,",
    };

    private static readonly PostalAddress _address = new()
    {
        CareOf = "bei Muster", District = "Ortsteil", Street = "Weg 1", Flat = "W 3", Postcode = "12345", Town = "Ort",
        Country = "Österreich",
    };

    private static readonly ValueList<Recipient> _recipients =
    [
        new GroupRecipient { Lines = ["An alle", "Leute"], SpokenName = "Leute" },
        new PostalRecipient { Names = ["Frau", "Anna Muster"], Address = _address },
        new PersonRecipient { Person = _person, Address = _address },
        new CoupleRecipient { First = _person, Second = _person with { Name = "Jo Muster" }, Address = _address },
        new HouseholdRecipient { Name = "Familie Muster", Address = _address with { Street = null, PostOfficeBox = "1 23" } },
        new CompanyRecipient { Company = "Muster AG", Department = "Einkauf", Contact = _person, Address = _address },
        new AuthorityRecipient { Authority = "Amt", Unit = "Referat", Contact = _person, Address = _address },
    ];

    private static readonly Letter _full = Letters.Everything with
    {
        Sender = Letters.Everything.Sender with
        {
            ReturnName = "Amt", LetterheadLines = ["Amt"], ContinuationLetterheadLines = ["Amt"],
            ContinuationLetterhead = Letters.Letterhead, ReturnAddress = _address, DeliveryAddress = _address,
            BankAccounts = [Letters.Everything.Sender.BankAccounts[0] with { Holder = "Kasse" }],
        },
        Place = "Ort",
        DocumentKind = "Bescheid",
        Closing = "Gruß",
        SigningBody = "Muster AG",
        Signatures =
        [
            new RenderedSignature { Addition = "Im Auftrag", Name = "Max", Unit = "Referat" },
            new HandSignature { Addition = "Im Auftrag", Name = "Max", Unit = "Referat" },
            new ImageSignature { Addition = "Im Auftrag", Name = "Max", Unit = "Referat", Image = Letters.Letterhead },
        ],
        Certification = new() { Name = "Jo", Office = "Amtfrau", Note = "Beglaubigt" },
        Seal = new() { Image = Letters.Letterhead },
        Franking = Letters.Letterhead,
        Postscript = "PS",
        Enclosures = ["Anlage"],
        Distribution = ["Referat"],
        ForInformation = ["Amt"],
    };

    private static readonly ValueList<Letter> _letters =
    [
        .. _recipients.Select(recipient => _full with { Recipient = recipient }),
        _full with { Signatures = [new AutomatedIssue { Note = "Ohne Unterschrift" }], Salutation = Salutation.Derived },
    ];

    // What is a value of another type, or data of an image; of these the reader refuses whatever is none.
    private static readonly string[] _noText =
        ["type", "date", "yourMessageDate", "ourMessageDate", "telephone", "fax", "mobile", "formOfAddress", "data", "lines"];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, _letters.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Given_any_string_of_a_letter_in_json_when_it_holds_a_bad_character_then_its_place_is_told(int number)
    {
        var template = BuiltInTemplates.Din5008FormA;
        foreach (var bad in (string[])["\u001B", "\u202E"])
        {
            var json = JsonNode.Parse(LetterJson.Write(_letters[number]))!;
            foreach (var (path, spoil) in LeavesOf(number, json))
            {
                Assert.True(IsRefused(spoil(bad), path, template), $"{path} with U+{(int)bad[0]:X4}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Given_any_string_of_a_letter_in_json_when_it_holds_half_a_surrogate_then_reading_tells_its_place(int number)
    {
        const string Mark = "MARK";
        var json = JsonNode.Parse(LetterJson.Write(_letters[number]))!;
        foreach (var (path, spoil) in LeavesOf(number, json))
        {
            var text = spoil(Mark).Replace(Mark, @"\uD83D", StringComparison.Ordinal);
            var error = Assert.Throws<LetterJsonException>(() => LetterJson.Read(text)).Errors[0];
            Assert.Equal(path, error.Path);
            Assert.True(error.Line > 0 && error.Column > 0);
        }
    }

    [Fact]
    public void Given_the_letters_of_these_tests_when_looked_at_then_no_string_of_the_model_is_left_out()
    {
        var seen = new HashSet<string>();
        foreach (var letter in _letters)
        {
            Collect(letter, seen);
        }

        var members = typeof(Letter).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && seen.Any(member => member.StartsWith(type.Name + ".", StringComparison.Ordinal)))
            .SelectMany(Strings).Select(property => $"{property.ReflectedType!.Name}.{property.Name}");
        Assert.Equal(members.Order(), seen.Order());
    }

    [Fact]
    public void Given_the_letters_of_these_tests_when_their_strings_are_listed_then_each_path_leads_into_the_letter() =>
        Assert.All(_letters, letter => Assert.All(LetterStrings.Of(letter, (_, _) => true), part => Assert.True(
            ModelPath.Exists(letter, BuiltInTemplates.Din5008FormB, part.Path), part.Path)));

    private static bool IsRefused(string json, string path, Template template)
    {
        try
        {
            return LetterCheck.Check(LetterJson.Read(json), template)
                .Any(finding => finding.Severity == Severity.Error && finding.Path == path);
        }
        catch (LetterJsonException error)
        {
            return error.Errors[0].Path == path;
        }
    }

    // All letters but the first differ from it in recipient and signatures alone.
    private static IEnumerable<(string Path, Func<string, string> Spoil)> LeavesOf(int number, JsonNode json) =>
        Leaves(json, "").Where(leaf => number == 0
            || leaf.Path.StartsWith("recipient", StringComparison.Ordinal)
            || leaf.Path.StartsWith("signatures", StringComparison.Ordinal));

    private static IEnumerable<(string Path, Func<string, string> Spoil)> Leaves(JsonNode node, string path) => node switch
    {
        JsonObject members => members.ToList().Where(member => !(member.Key == "body" || IsNoText(member)))
            .SelectMany(member => Leaves(member.Value!, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        JsonArray items => items.ToList().SelectMany((item, index) => Leaves(item!, $"{path}[{index}]")),
        JsonValue value when value.TryGetValue<string>(out var text) => [(path, bad => Spoiled(value, text + bad))],
        _ => [],
    };

    private static bool IsNoText(KeyValuePair<string, JsonNode?> member) =>
        _noText.Contains(member.Key) && member.Value is JsonValue;

    private static string Spoiled(JsonValue value, string text)
    {
        var root = value.Root;
        var other = JsonValue.Create(text);
        value.ReplaceWith(other);
        var json = root.ToJsonString();
        other.ReplaceWith(JsonValue.Create(value.GetValue<string>()));
        return json;
    }

    private static void Collect(object model, HashSet<string> seen)
    {
        foreach (var property in model.GetType().GetProperties().Where(each => each.GetIndexParameters().Length == 0))
        {
            var value = property.GetMethod!.IsStatic ? null : property.GetValue(model);
            if (value is string or ValueList<string> { IsEmpty: false } && IsString(property))
            {
                seen.Add($"{model.GetType().Name}.{property.Name}");
            }
            else if (value is System.Collections.IEnumerable items and not string and not RichText and not ValueList<Block>)
            {
                foreach (var item in items)
                {
                    Collect(item, seen);
                }
            }
            else if (value is not null && value.GetType() is { IsEnum: false, Namespace: { } home }
                && home.StartsWith("Amtsbrief", StringComparison.Ordinal) && value is not (PhoneNumber or RichText or Length))
            {
                Collect(value, seen);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Strings(Type type) => type.GetProperties().Where(IsString);

    private static bool IsString(PropertyInfo property) =>
        property.GetMethod is { IsStatic: false } && property.SetMethod is not null
        && (property.PropertyType == typeof(string) || property.PropertyType == typeof(ValueList<string>));
}
