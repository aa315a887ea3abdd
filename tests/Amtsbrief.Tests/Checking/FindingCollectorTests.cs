using Amtsbrief.Checking;

namespace Amtsbrief.Tests.Checking;

public sealed class FindingCollectorTests
{
    [Fact]
    public void Given_a_hundred_findings_when_listed_then_all_are_there()
    {
        var findings = Collect(100);
        Assert.Equal(100, findings.ToList().Count);
        Assert.DoesNotContain(findings.ToList(), finding => finding.Code == FindingCodes.MoreFindings);
    }

    [Fact]
    public void Given_more_than_a_hundred_findings_when_listed_then_the_last_one_says_how_many_more_there_are()
    {
        var findings = Collect(100);
        findings.Info("AB103", "salutation", "A.", "B.");
        findings.Warning("AB401", "subject", "A.", "B.");
        findings.Info("AB103", "salutation", "A.", "B.");
        var last = findings.ToList()[^1];
        Assert.Equal((101, 103), (findings.ToList().Count, findings.Count));
        Assert.Equal((FindingCodes.MoreFindings, Severity.Warning, ""), (last.Code, last.Severity, last.Path));
        Assert.Contains(" 3 more", last.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_an_error_that_is_not_kept_when_asked_then_there_are_errors_all_the_same()
    {
        var findings = Collect(100);
        Assert.False(findings.HasErrors);
        findings.Error("AB101", "subject", "A.", "B.");
        Assert.True(findings.HasErrors);
        Assert.Equal(Severity.Error, findings.ToList()[^1].Severity);
    }

    private static FindingCollector Collect(int infos)
    {
        var findings = new FindingCollector();
        for (var count = 0; count < infos; count++)
        {
            findings.Info("AB103", "salutation", "A.", "B.");
        }

        return findings;
    }
}
