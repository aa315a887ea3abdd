using System.Text.RegularExpressions;
using Amtsbrief.Deadlines;
using Amtsbrief.Holidays;
using NodaTime;

namespace Samples.Tests;

/// <summary>What the README says is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void The_first_program_is_the_first_sample() =>
        Assert.Equal(
            Repository.Read("samples/00-FirstLetter/Program.cs").Trim(), Program.Match(Readme).Groups["program"].Value.Trim());

    [Fact]
    public void Ci_calls_the_test_command() =>
        Assert.All(
            new[] { Readme, Repository.Read(".ci/run") },
            text => Assert.Contains("dotnet test", text.Split('\n')));

    [Fact]
    public void Every_file_it_links_to_is_there() =>
        Assert.All(
            Links.Matches(Readme).Select(link => link.Groups["path"].Value).Where(path => !path.Contains("://")),
            path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));

    [Fact]
    public void The_deadline_it_explains_is_reckoned_so()
    {
        var calculator = new DeadlineCalculator(ProceduralRegime.VwVfG, new HolidayCalendar(FederalState.NW));
        var notification = calculator.Notify(new Transmission.Post(new LocalDate(2027, 1, 27)));
        var deadline = calculator.After(notification, StatutoryTimeLimits.Objection);

        Assert.Contains($"```\n{deadline.Explanation}\n```", Readme);
    }

    [GeneratedRegex("```csharp\n(?<program>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program { get; }

    [GeneratedRegex(@"\]\((?<path>[^)#]+)\)")]
    private static partial Regex Links { get; }
}
