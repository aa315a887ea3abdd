using System.Globalization;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Frames;

/// <summary>
/// Lines with figures that are known only when all pages are set. A letter of one page does not print them, and their place
/// stays free.
/// </summary>
internal static class PageFields
{
    internal static bool AreIn(ResolvedText line)
    {
        foreach (var run in line.Runs)
        {
            if (run.Field != PageField.None)
            {
                return true;
            }
        }

        return false;
    }

    internal static bool AreIn(ResolvedZone zone)
    {
        foreach (var block in zone.Blocks)
        {
            if (AreIn(block))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The zone as a page prints it.</summary>
    internal static ResolvedZone Fill(ResolvedZone zone, int page, int pages, TypeSetting type)
    {
        if (!AreIn(zone))
        {
            return zone;
        }

        return pages == 1
            ? Without(zone, type)
            : zone with { Blocks = ValueList.From(zone.Blocks.Select(block => Change(block, line => Fill(line, page, pages))!)) };
    }

    /// <summary>The zone without the lines; it may have no blocks left.</summary>
    internal static ResolvedZone Without(ResolvedZone zone, TypeSetting type)
    {
        if (!AreIn(zone))
        {
            return zone;
        }

        var ruler = new ZoneRuler(type, zone.Box.Width);
        var (box, free) = (zone.Box, Length.Zero);
        var kept = new List<ResolvedBlock>();
        foreach (var block in zone.Blocks)
        {
            var (rest, gone) = Without(block, ruler);
            if (rest is null)
            {
                free += gone;
                continue;
            }

            if (kept.Count == 0)
            {
                var above = free + rest.SpaceBefore;
                box = box with { Y = box.Y + above, Height = box.Height - above };
                kept.Add(rest with { SpaceBefore = Length.Zero });
            }
            else
            {
                kept.Add(rest with { SpaceBefore = rest.SpaceBefore + free });
            }

            free = gone;
        }

        return zone with { Box = box with { Height = box.Height - free }, Blocks = ValueList.From(kept) };
    }

    /// <summary>The lines alone, each in a zone at its place.</summary>
    internal static IEnumerable<ResolvedZone> Alone(ResolvedZone zone, TypeSetting type)
    {
        var ruler = new ZoneRuler(type, zone.Box.Width);
        var y = zone.Box.Y;
        for (var (at, end) = (0, EndOfFields(zone)); at < end; at++)
        {
            var block = zone.Blocks[at];
            if (AreIn(block) && Change(block, line => AreIn(line) ? line : null) is { } fields)
            {
                fields = fields with { SpaceBefore = Length.Zero };
                var box = new Box(zone.Box.X, y + block.SpaceBefore, zone.Box.Width, ruler.Height([fields]));
                yield return new ResolvedZone(ZoneKind.PageNumber, box, [fields]);
            }

            y += ruler.Height([block]);
        }
    }

    private static ResolvedText Fill(ResolvedText line, int page, int pages)
    {
        if (!AreIn(line))
        {
            return line;
        }

        var runs = new List<ResolvedRun>();
        foreach (var run in line.Runs)
        {
            var filled = run.Field switch
            {
                PageField.Page => run with { Text = page.ToString(CultureInfo.InvariantCulture), Field = PageField.None },
                PageField.Pages => run with { Text = pages.ToString(CultureInfo.InvariantCulture), Field = PageField.None },
                _ => run,
            };

            // Figures and words of one look are one piece of text.
            if (runs is [.., var last] && last with { Text = "" } == filled with { Text = "" })
            {
                runs[^1] = last with { Text = last.Text + filled.Text };
            }
            else
            {
                runs.Add(filled);
            }
        }

        return line with { Runs = ValueList.From(runs) };
    }

    // Where the last block with fields ends; what is below needs no measuring.
    private static int EndOfFields(ResolvedZone zone)
    {
        var end = zone.Blocks.Count;
        while (end > 0 && !AreIn(zone.Blocks[end - 1]))
        {
            end--;
        }

        return end;
    }

    // What is left of a block, and how much lower it is.
    private static (ResolvedBlock? Left, Length Gone) Without(ResolvedBlock block, ZoneRuler ruler)
    {
        if (!AreIn(block))
        {
            return (block, Length.Zero);
        }

        var rest = Change(block, line => AreIn(line) ? null : line);
        var height = ruler.Height([block]);
        return rest is null ? (rest, height) : (rest, height - ruler.Height([rest]));
    }

    private static bool AreIn(ResolvedBlock block)
    {
        switch (block)
        {
            case ResolvedParagraph paragraph:
                return AreIn(paragraph.Lines);
            case ResolvedKeyValueBlock keyValue:
                foreach (var row in keyValue.Rows)
                {
                    if (AreIn(row.Lines))
                    {
                        return true;
                    }
                }

                return false;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "No zone has such blocks.");
        }
    }

    private static bool AreIn(ValueList<ResolvedText> lines)
    {
        foreach (var line in lines)
        {
            if (AreIn(line))
            {
                return true;
            }
        }

        return false;
    }

    // Null if no line is left.
    private static ResolvedBlock? Change(ResolvedBlock block, Func<ResolvedText, ResolvedText?> change)
    {
        switch (block)
        {
            case ResolvedParagraph paragraph:
                var lines = Lines(paragraph.Lines);
                return lines.IsEmpty ? null : paragraph with { Lines = lines };
            case ResolvedKeyValueBlock keyValue:
                var rows = ValueList.From(keyValue.Rows
                    .Select(row => row with { Lines = Lines(row.Lines) })
                    .Where(row => !row.Lines.IsEmpty));
                return rows.IsEmpty ? null : keyValue with { Rows = rows };
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "No zone has such blocks.");
        }

        ValueList<ResolvedText> Lines(ValueList<ResolvedText> all) => ValueList.From(all.Select(change).OfType<ResolvedText>());
    }
}
