using System.Reflection;
using Amtsbrief.Linting;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Linting;

public sealed class LintProfilesTests
{
    private static readonly Template _unmarked = BuiltInTemplates.Din5008FormB with { Marks = SheetMarks.None };

    public static TheoryData<string> NamesOfCoversAndServices =>
        [.. LintProfiles.All.Where(profile => profile is not RegisterCharacters).Select(profile => profile.Name)];

    public static TheoryData<string> Names => [.. LintProfiles.All.Select(profile => profile.Name)];

    [Fact]
    public void Given_all_profiles_when_listed_then_none_is_left_out_and_each_has_a_name_of_its_own()
    {
        var properties = ((Type[])[typeof(EnvelopeWindow), typeof(PrintService), typeof(RegisterCharacters)])
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => (LintProfile)property.GetValue(null)!);
        Assert.Equal(properties, LintProfiles.All.AsEnumerable());
        Assert.Distinct(LintProfiles.All.Select(profile => profile.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_name_when_looked_for_then_the_profile_of_that_name_is_found(string name)
    {
        Assert.Equal(name, LintProfiles.Find(name)?.Name);
        Assert.Null(LintProfiles.Find(name + " "));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_an_invalid_letter_when_checked_then_profiles_change_nothing(string name)
    {
        var profiles = (ValueList<LintProfile>)[LintProfiles.Find(name)!];
        var letter = Letters.Postal with { Sender = null! };
        Assert.Equal(LetterCheck.Check(letter, _unmarked), LetterCheck.Check(letter, _unmarked, profiles));
        Assert.Throws<ArgumentNullException>("profiles", () => LetterCheck.Check(Letters.Postal, _unmarked, [.. profiles, null!]));
    }

    [Theory]
    [MemberData(nameof(NamesOfCoversAndServices))]
    public void Given_findings_of_a_profile_when_read_then_each_is_a_warning_that_names_the_profile_and_millimetres(string name)
    {
        var letter = Letters.Postal with
        {
            Notes = ["1", "2", "3"],
            Recipient = new GroupRecipient { Lines = ["1", "2", new string('m', 24), "4", "5", "6"] },
        };
        var findings = LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB, [LintProfiles.Find(name)!]);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
        {
            Assert.Equal((Severity.Warning, "AB7"), (finding.Severity, finding.Code[..3]));
            Assert.Contains(name, finding.Message, StringComparison.Ordinal);
            Assert.Contains(" mm", finding.Message, StringComparison.Ordinal);
        });
        Assert.Equal(name == "c4", findings.All(finding => finding.Advice.Contains("rough", StringComparison.Ordinal)));
    }

    [Fact]
    public void Given_an_ordinary_letter_when_checked_for_usual_covers_then_nothing_is_found() => Assert.All(
        BuiltInTemplates.All,
        template => Assert.Empty(LetterCheck.Check(
            Letters.Postal with { Notes = ["Einschreiben"] }, template,
            [EnvelopeWindow.Dl, EnvelopeWindow.C65, EnvelopeWindow.C5])));

    [Fact]
    public void Given_a_letter_as_a_print_service_wants_it_when_checked_then_nothing_is_found()
    {
        Assert.Empty(LetterCheck.Check(Letters.Postal, _unmarked, [PrintService.Standard]));
        Assert.Empty(LetterCheck.Check(
            Letters.Postal with { Notes = ["Einschreiben"] }, _unmarked.WithStampArea(), [PrintService.WithFrankingStrip]));
    }

    // In Form A the strip stands 18 mm higher as well.
    [Fact]
    public void Given_form_a_when_checked_for_a_franking_strip_then_it_is_that_of_form_b_moved()
    {
        var a = BuiltInTemplates.Din5008FormA with { Marks = SheetMarks.None };
        Assert.Equal(
            LetterCheck.Check(Letters.Postal, _unmarked, [PrintService.WithFrankingStrip]).Select(finding => finding.Path),
            LetterCheck.Check(Letters.Postal, a, [PrintService.WithFrankingStrip]).Select(finding => finding.Path));
    }
}
