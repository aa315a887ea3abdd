using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class LetterStylesTests
{
    private static readonly ResolvedLetter Letter = LetterCheck.Resolve(TestLetters.Short, BuiltInTemplates.Din5008FormB);

    private readonly LetterStyles _styles = new(Letter, new KnownPlainStyles(limit: 0));

    [Fact]
    public void Given_the_look_of_the_role_When_asked_for_Then_it_is_the_role_s_own_style()
    {
        var style = _styles[new StyleKey(TextRole.Body) { SpaceBefore = Letter.Template.Type.Body.SpaceBefore }];
        Assert.Equal(("BodyText", "Body Text"), (style.Id, style.Name));
        Assert.Null(style.Plain);
    }

    [Fact]
    public void Given_every_role_When_styles_are_made_Then_each_has_one_of_its_own()
    {
        var roles = Enum.GetValues<TextRole>();
        Assert.Equal(roles, _styles.All.Select(style => style.Key.Role));
    }

    [Theory]
    [InlineData(nameof(TextRole.Subject), null, 0, 0, true, "Betreff ohne Abstand")]
    [InlineData(nameof(TextRole.Information), "Details", 12, 0, false, "Angabe mit Abstand")]
    [InlineData(nameof(TextRole.Information), "Details", 0, 60, false, "Angabe eingezogen")]
    [InlineData(nameof(TextRole.Information), "FootDetails", 12, 0, false, "Angabe am Fuß mit Abstand")]
    [InlineData(nameof(TextRole.KeyValue), null, 0, 60, true, "Angabenblock eingezogen ohne Abstand mit nächstem Absatz")]
    public void Given_another_look_When_asked_for_Then_its_name_says_how_it_differs(
        string roleName, string? zone, int space, int indent, bool keepNext, string name)
    {
        var role = Enum.Parse<TextRole>(roleName);
        var style = _styles[new StyleKey(role, zone is null ? null : new ZonePlace(Enum.Parse<ZoneKind>(zone)))
        {
            SpaceBefore = space.Pt,
            Indents = Indents.AllHanging(indent.Pt),
            KeepNext = keepNext,
            KeepLines = RoleStyle.Of(role).KeepLines,
        }];
        Assert.Equal(name, style.Name);
        Assert.Equal(role, style.Plain?.Key.Role);
    }

    [Theory]
    [InlineData(nameof(ZoneKind.PageNumber), 1, "Angabe mit Seitenzahl")]
    [InlineData(nameof(ZoneKind.PageNumber), 2, "Angabe mit Seitenzahl 2")]
    [InlineData(nameof(ZoneKind.Reference), 2, "Angabe Spalte 3")]
    public void Given_one_of_several_zones_When_asked_for_Then_its_name_says_what_it_is(string kind, int column, string name)
    {
        var zone = new ZonePlace(Enum.Parse<ZoneKind>(kind), column);
        Assert.Equal(name, _styles[new StyleKey(TextRole.Information, zone)].Name);
    }

    [Theory]
    [InlineData(HorizontalAlignment.Center, "Briefkopfzeilen zentriert")]
    [InlineData(HorizontalAlignment.Right, "Briefkopfzeilen rechtsbündig")]
    public void Given_another_alignment_When_asked_for_Then_its_name_says_so(HorizontalAlignment alignment, string name)
    {
        var plain = _styles.All.First(style => style.Key.Role == TextRole.Letterhead);
        Assert.Equal(name, _styles[plain.Key with { Alignment = alignment }].Name);
    }

    [Fact]
    public void Given_page_numbers_flush_right_When_styles_are_made_Then_their_own_style_is_and_the_others_name_says_so()
    {
        var plain = _styles.All.First(style => style.Key.Role == TextRole.PageNumber);
        Assert.Equal(HorizontalAlignment.Right, plain.Key.Alignment);
        Assert.Equal("footer linksbündig", _styles[plain.Key with { Alignment = HorizontalAlignment.Left }].Name);
    }

    [Fact]
    public void Given_columns_of_one_kind_When_asked_for_Then_each_has_a_style_of_its_own()
    {
        var plain = _styles.All.First(style => style.Key.Role == TextRole.Reference);
        var third = _styles[plain.Key with { Zone = new ZonePlace(ZoneKind.Reference, 2) }];
        Assert.Equal(("BezugszeichenSpalte3", "Bezugszeichen Spalte 3"), (third.Id, third.Name));
    }

    [Fact]
    public void Given_a_rule_When_asked_for_Then_the_name_says_so()
    {
        var key = _styles.All.Single(style => style.Key.Role == TextRole.ReturnLine).Key;
        Assert.Equal("Rücksendeangabe mit Linie", _styles[key with { Rule = ZoneRule.Below }].Name);
    }

    [Fact]
    public void Given_two_looks_of_one_name_When_asked_for_Then_the_second_is_numbered_and_both_stay()
    {
        var first = _styles[new StyleKey(TextRole.Body) { SpaceBefore = 3.Pt }];
        var second = _styles[new StyleKey(TextRole.Body) { SpaceBefore = 5.Pt }];
        Assert.Equal(("BodyTextMitAbstand", "BodyTextMitAbstand2"), (first.Id, second.Id));
        Assert.Equal("Body Text mit Abstand 2", second.Name);
        Assert.Same(first, _styles[first.Key]);
    }
}
