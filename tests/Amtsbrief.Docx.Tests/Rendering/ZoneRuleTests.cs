using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;

namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class ZoneRuleTests(RenderedLetters rendered)
{
    private const double Tolerance = 0.3;

    public static TheoryData<string, string, bool> Cases => new MatrixTheoryData<string, string, bool>(
        ["above", "below"], ["side-column", "din-5008-form-b"], [false, true]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_zones_with_a_rule_When_opened_in_LibreOffice_Then_each_has_one_at_its_edge_as_wide_as_itself(
        string letter, string template, bool savedAgain)
    {
        var lines = rendered.Measure(letter, template, savedAgain).Lines.Where(line => line.Left > 20).ToList();
        var resolved = RenderedLetters.Resolve(letter, template);
        // Page counters stand in a header.
        ResolvedZone[] zones =
            [.. resolved.HeadZones.Concat(resolved.FootZones).Select(zone => PageFields.Without(zone, resolved.Template.Type))];
        Assert.Equal(zones.Length, lines.Count);
        Assert.All(zones, zone => Assert.Contains(lines, line =>
            Math.Abs(line.Left - zone.Box.X.Millimetres) < Tolerance
            && Math.Abs(line.Width - zone.Box.Width.Millimetres) < Tolerance
            && Math.Abs(line.Top - (letter == "above" ? zone.Box.Y : zone.Box.Bottom).Millimetres) < Tolerance));
    }
}
