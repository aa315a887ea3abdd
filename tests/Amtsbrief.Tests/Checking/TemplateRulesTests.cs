using System.Reflection;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Checking;

public sealed class TemplateRulesTests
{
    private static readonly Template _formB = BuiltInTemplates.Din5008FormB;

    public static TheoryData<string> Wordings => [.. Properties(typeof(Wording), typeof(string))];

    public static TheoryData<string> Styles => [.. Properties(typeof(TypeSetting), typeof(TextStyle))];

    public static TheoryData<string> Names => [.. BuiltInTemplates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_built_in_template_when_checked_then_there_is_nothing_to_say(string name) =>
        Assert.Empty(LetterCheck.Check(Letters.Postal, BuiltInTemplates.Find(name)!));

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Given_null_for_any_wording_when_checked_then_its_place_is_named(string name) =>
        Assert.Equal(
            ["AB104 " + PathOf("wording", name)], Findings(_formB with { Wording = With(_formB.Wording, name, null) }));

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Given_a_control_character_in_any_wording_when_checked_then_its_place_is_named(string name) =>
        Assert.Equal(
            ["AB302 " + PathOf("wording", name)], Findings(_formB with { Wording = With(_formB.Wording, name, "a\u0001") }));

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Given_a_wording_of_a_script_that_the_font_lacks_when_checked_then_only_those_read_aloud_may_have_it(string name)
    {
        var isReadAloud = name.EndsWith("Link", StringComparison.Ordinal);
        string[] expected = isReadAloud ? [] : ["AB301 " + PathOf("wording", name)];
        Assert.Equal(expected, Findings(_formB with { Wording = With(_formB.Wording, name, "\u7B2C") }));
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Given_any_style_when_its_type_is_too_small_or_missing_then_its_place_is_named(string name)
    {
        var small = new TextStyle { Size = 5.99.Pt, LineHeight = 6.Pt };
        var path = PathOf("type", name);
        Assert.Equal(["AB601 " + path + ".size"], Findings(_formB with { Type = With(_formB.Type, name, small) }));
        Assert.Equal(["AB104 " + path], Findings(_formB with { Type = With(_formB.Type, name, null) }));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(72)]
    public void Given_type_at_the_ends_of_its_range_when_checked_then_it_is_right(int points) =>
        Assert.Empty(Findings(_formB with
        {
            Type = _formB.Type with { Body = new TextStyle { Size = points.Pt, LineHeight = points.Pt } },
            SpaceAboveText = Length.Zero,
        }));

    [Fact]
    public void Given_a_page_number_as_wide_as_the_text_when_checked_then_its_greatest_figures_decide()
    {
        var width = _formB.Type.Family.Metrics(bold: false, italic: false)
            .Measure("Seite 200 von 200", _formB.Type.PageNumber.Size);
        Assert.Empty(Findings(Narrow(width)));
        Assert.Equal(["AB201 template.wording.pageNumber"], Findings(Narrow(width - Length.FromEmu(1))));
    }

    [Fact]
    public void Given_no_room_for_notes_when_none_are_promised_then_the_template_is_right() =>
        Assert.Empty(Findings(_formB with
        {
            AddressField = AddressField.FormB with { NoteLines = 0, NotesHeight = Length.Zero },
        }));

    // The letter has nothing that such narrow or crowded pages could not hold.
    private static IEnumerable<string> Findings(Template template) => LetterCheck.Check(Letters.PressInvitation, template)
        .Where(finding => finding.Path.StartsWith("template.", StringComparison.Ordinal))
        .Select(finding => $"{finding.Code} {finding.Path}");

    private static Template Narrow(Length text) => _formB with
    {
        Page = _formB.Page with { Right = _formB.Page.Width - _formB.Page.Left - text },
    };

    private static string PathOf(string part, string name) => $"template.{part}.{char.ToLowerInvariant(name[0])}{name[1..]}";

    private static IEnumerable<string> Properties(Type type, Type ofType) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == ofType)
        .Select(property => property.Name);

    // As "with" does, for a property that is known by name only.
    private static T With<T>(T record, string name, object? value)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, [])!;
        typeof(T).GetProperty(name)!.SetValue(copy, value);
        return copy;
    }
}
