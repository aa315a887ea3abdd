using System.Reflection;
using System.Text.RegularExpressions;
using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.German.Names;
using Amtsbrief.German.Times;
using Amtsbrief.Inlines;
using Amtsbrief.Json;
using Amtsbrief.Recipients;
using Amtsbrief.Images;
using Amtsbrief.Resolving;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Tests.Templates;

/// <summary>Whatever word a letter is printed with, the author wrote it or the template did.</summary>
public sealed partial class WordingTests
{
    private static readonly Person _her = new()
    {
        Name = new() { Titles = "Prof. Dr.", Given = "Kim", Family = "Probe" }, FormOfAddress = FormOfAddress.Frau,
    };

    // Dates and times are written by functions of a language; English ones are told apart from German ones.
    private static readonly string[] _dateWords =
        ["Friday", "April", "May", "about", "from", "until", "on", "the", "next", "day"];

    public static TheoryData<string> Recipients => ["person", "couple", "doctors", "two", "company", "authority", "group"];

    public static TheoryData<string> Words =>
        [.. Strings(typeof(Wording)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Recipients))]
    public void Given_a_wording_of_marks_when_resolved_then_no_other_word_comes_from_the_library(string kind) => Assert.All(
        BuiltInTemplates.All,
        template =>
        {
            var letter = Everything(kind);
            var marked = Marked(template.ToEnglish());
            var known = Tokens(LetterJson.Write(letter.From(sender => sender with { Letterhead = null })))
                .Concat(_dateWords)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            var printed = Printed(new LetterResolver(letter, marked, new ImageInfos(), new FindingCollector()).Resolve())
                .SelectMany(Tokens)
                .ToHashSet(StringComparer.Ordinal);

            Assert.All(printed, word => Assert.True(known.Contains(word) || Mark.IsMatch(word), word));
            Assert.Contains(printed, word => Mark.IsMatch(word));
        });

    [Theory]
    [MemberData(nameof(Words))]
    public void Given_the_English_wording_when_compared_then_every_German_word_has_its_own(string name)
    {
        string[] alike = ["Contact", "Iban", "Bic", "StreetEnd", "PlaceAndDate", "ReturnLineSeparator", "DetailSeparator", "Seal"];
        var property = typeof(Wording).GetProperty(name)!;
        Assert.Equal(
            alike.Contains(name), (string?)property.GetValue(Wording.German) == (string?)property.GetValue(Wording.English));
    }

    [Fact]
    public void Given_an_English_template_when_checked_then_nothing_is_wrong_with_it() => Assert.All(
        BuiltInTemplates.All,
        template =>
        {
            Assert.Empty(LetterCheck.Check(Letters.Postal with { Language = "en" }, template.ToEnglish()));
            Assert.Equal(template.Name + "-english", template.ToEnglish().Name);
        });

    [Fact]
    public void Given_a_date_language_that_is_none_when_checked_then_it_is_reported() => Assert.Contains(
        LetterCheck.Check(Letters.Postal, BuiltInTemplates.Federal with { DateLanguage = (DateLanguage)7 }),
        finding => finding.Code == FindingCodes.TemplateRange && finding.Path == "template.dateLanguage");

    private static Letter Everything(string kind) => Letters.Everything with
    {
        Language = "en",
        Place = "Musterstadt",
        Salutation = Salutation.Derived,
        Recipient = Recipient(kind),
        Body =
        [
            .. Letters.Notice.Body,
            new EventBlock
            {
                Date = new LocalDate(2027, 4, 23), Time = new EventTime.Overnight(new(22, 0), new(6, 0)), Place = ["Rathaus"],
            },
            new Paragraph(
            [
                new Link(new Uri("mailto:a@muster.example"), "schreiben"), new Link(new Uri("tel:110"), "anrufen"),
                new Link(new Uri("https://muster.example"), "lesen"), new Footnote("Fundstelle"),
            ]),
        ],
        Signatures = [new RenderedSignature { Name = "Max Muster" }],
        Certification = new Certification { Name = "Jo Probe" },
        Seal = new OfficialSeal(),
        Enclosures = ["Plan"],
        Distribution = ["Kasse"],
        ForInformation = ["Beirat"],
    };

    private static Recipient Recipient(string kind)
    {
        var him = _her with { FormOfAddress = FormOfAddress.Herr, Name = _her.Name with { Given = "Max" } };
        return kind switch
        {
            "person" => new PersonRecipient { Person = _her, Address = Box },
            "couple" => new CoupleRecipient { First = _her, Second = him, Lines = CoupleLines.One, Address = Box },
            "doctors" => new CoupleRecipient { First = Doctor(_her), Second = Doctor(him), Lines = CoupleLines.One, Address = Box },
            "two" => new CoupleRecipient
            {
                First = _her with { FormOfAddress = FormOfAddress.None },
                Second = him with { FormOfAddress = FormOfAddress.None },
                Address = Box,
            },
            "company" => new CompanyRecipient { Company = "Muster GmbH", Contact = him, Address = Letters.Address },
            "authority" => new AuthorityRecipient { Authority = "Amt", Address = Letters.Address },
            _ => new GroupRecipient { Lines = ["Beirat"], SpokenName = "Beirat" },
        };
    }

    private static PostalAddress Box => new() { PostOfficeBox = "110643", Postcode = "12345", Town = "Musterstadt" };

    private static Person Doctor(Person person) => person with { Name = person.Name with { Titles = "Dr." } };

    private static IEnumerable<string> Printed(ResolvedLetter letter) => letter.Texts().SelectMany(text => text.Text.Runs)
        .SelectMany(run => (string?[])[run.Text, run.Link?.Description, run.Footnote?.Description])
        .OfType<string>();

    private static IEnumerable<string> Tokens(string text) => Word.Matches(text).Select(match => match.Value);

    private static Template Marked(Template template) => template with
    {
        Wording = Marked(template.Wording),
        Salutations = Marked(template.Salutations),
    };

    private static T Marked<T>(T words)
        where T : notnull
    {
        var copy = (T)words.GetType().GetMethod("<Clone>$")!.Invoke(words, [])!;
        foreach (var (index, property) in Strings(words.GetType()).Index())
        {
            var fields = string.Join(' ', Field.Matches((string)property.GetValue(words)!).Select(match => match.Value));
            property.SetValue(copy, $" Qx{(char)('a' + (index / 26))}{(char)('a' + (index % 26))} {fields} ");
        }

        return copy;
    }

    private static IEnumerable<PropertyInfo> Strings(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(string));

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^[Qq]x[a-z]{2}$")]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Field { get; }
}
