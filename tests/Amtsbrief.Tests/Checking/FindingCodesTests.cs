using System.Reflection;
using System.Text.RegularExpressions;
using Amtsbrief.Checking;
using Amtsbrief.Linting;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

public sealed partial class FindingCodesTests
{
    public static TheoryData<string> Names => [.. Provocations.All.Keys];

    // Those of rules of wording are provoked in their own tests.
    public static TheoryData<string> Codes => [.. AllCodes.Except(LetterLint.Codes)];

    private static IEnumerable<string> AllCodes => typeof(FindingCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(constant => (string)constant.GetRawConstantValue()!);

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_letter_with_something_wrong_when_checked_then_exactly_that_is_reported(string name)
    {
        var provocation = Provocations.All[name];
        Assert.Equal(provocation.Expected, provocation.Actual());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_finding_when_its_path_is_followed_then_it_leads_to_a_place_in_the_letter_or_its_template(string name)
    {
        var provocation = Provocations.All[name];
        Assert.All(
            provocation.Check(),
            finding => Assert.True(
                ModelPath.Exists(provocation.Letter, provocation.Template, finding.Path), finding.ToString()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Given_a_code_when_looked_for_then_some_letter_provokes_it(string code) =>
        Assert.Contains(Provocations.All.Values, provocation => provocation.Expected.Any(line => line.Split(' ')[1] == code));

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_finding_when_worded_in_German_then_only_the_words_differ(string name)
    {
        var (english, german) = (Provocations.All[name].Check(), Provocations.All[name].CheckInGerman());
        Assert.Equal(
            english.Select(finding => finding with { Message = "", Advice = "" }),
            german.Select(finding => finding with { Message = "", Advice = "" }));
        Assert.All(english.Zip(german), pair =>
        {
            Assert.NotEqual(pair.First.Message, pair.Second.Message);
            Assert.NotEqual(pair.First.Advice, pair.Second.Advice);
            Assert.EndsWith(".", pair.Second.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", pair.Second.Advice, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Given_all_codes_when_compared_then_each_has_the_form_and_is_the_only_one_of_its_number()
    {
        Assert.All(AllCodes, code => Assert.Matches(CodeForm, code));
        Assert.Distinct(AllCodes);
        Assert.Equal(
            AllCodes.Where(code => code.StartsWith("AB8", StringComparison.Ordinal)).Order(),
            LetterLint.Codes.Distinct().Order());
    }

    [Fact]
    public void Given_all_findings_when_read_then_message_and_advice_are_sentences() => Assert.All(
        Provocations.All.Values.SelectMany(provocation => provocation.Check()),
        finding =>
        {
            Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", finding.Advice, StringComparison.Ordinal);
        });

    [Fact]
    public void Given_valid_letters_when_checked_then_nothing_is_reported() => Assert.All(
        BuiltInTemplates.All,
        template =>
        {
            Assert.Empty(LetterCheck.Check(Letters.PressInvitation, template));
            Assert.Empty(LetterCheck.Check(Letters.Postal, template));
        });

    [GeneratedRegex("^AB[1-9][0-9]{2}\\z")]
    private static partial Regex CodeForm { get; }
}
