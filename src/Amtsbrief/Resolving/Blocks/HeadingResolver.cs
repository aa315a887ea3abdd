using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Findings;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>The headings of one letter, whose numbered titles all begin at the same place.</summary>
internal sealed class HeadingResolver
{
    private readonly BlockContext _context;
    private readonly HeadingNumbers _numbers = new();
    private readonly Length _indent;
    private int _last;

    internal HeadingResolver(BlockContext context, IEnumerable<Heading> headings)
    {
        _context = context;
        var numbers = new HeadingNumbers();
        foreach (var heading in headings.Where(heading => heading.IsNumbered))
        {
            var level = Level(heading);
            var style = context.Template.Type[Role(level)];
            var metrics = context.Template.Type.Family.Metrics(style.Bold, style.Italic);
            // DIN 5008: two spaces at least between number and title.
            _indent = Length.Max(_indent, metrics.Measure(numbers.Next(level) + "  ", style.Size).UpToMillimetre());
        }
    }

    internal ResolvedHeading Resolve(Heading heading, BlockPlace place)
    {
        Check(heading, place);
        var level = Level(heading);
        var number = heading.IsNumbered ? _numbers.Next(level) : null;
        return new ResolvedHeading(
            Role(level), _context.SpaceBefore(Role(level)), place.Path, level, number, number is null ? Length.Zero : _indent,
            _context.Texts.ResolvePlain(heading.Text, place.Of(".text")));
    }

    // The subject stands above level 1, so the first heading may have no other.
    private void Check(Heading heading, BlockPlace place)
    {
        if (heading.Level is < 1 or > HeadingNumbers.Deepest)
        {
            RangeRule.Report(
                place.Of(".level"), $"{heading.Level} is no level from 1 to {HeadingNumbers.Deepest}.", _context.Findings);
        }
        else if (heading.Level > _last + 1)
        {
            FindingText above = $"one of level {_last}";
            _context.Findings.Error(
                FindingCodes.SkippedHeadingLevel, place.Of(".level"),
                $"A heading of level {heading.Level} follows {(_last == 0 ? "none" : above)}.",
                $"Give it level {_last + 1}, or write the heading between them.");
        }

        _last = Level(heading);
    }

    private static int Level(Heading heading) => Math.Clamp(heading.Level, 1, HeadingNumbers.Deepest);

    private static TextRole Role(int level) => level switch
    {
        1 => TextRole.Heading1,
        2 => TextRole.Heading2,
        _ => TextRole.Heading3,
    };
}
