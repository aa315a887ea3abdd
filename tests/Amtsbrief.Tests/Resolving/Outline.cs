using System.Text;
using Amtsbrief.Resolving;

namespace Amtsbrief.Tests.Resolving;

/// <summary>
/// Writes a resolved letter so that people can read it: places in millimetres, roles, texts, paths, links; a block with
/// <c>&gt;</c> keeps with the next, one with <c>=</c> stays whole.
/// </summary>
internal static partial class Outline
{
    public static string Of(ResolvedLetter letter)
    {
        var text = new StringBuilder()
            .Append("title     ").Append(letter.Title).Append('\n')
            .Append("author    ").Append(letter.Author).Append('\n')
            .Append("language  ").Append(letter.Language).Append('\n')
            .Append("date      ").Append(letter.Date.ToString("uuuu-MM-dd", null)).Append('\n')
            .Append("template  ").Append(letter.Template.Name).Append('\n');
        foreach (var image in letter.FirstPage.Images)
        {
            text.Append($"\nLetterhead [{image.Path}] {Place(image.Box)}\n  {image.Image.AlternativeText}\n");
        }

        Zones(text, letter.HeadZones);
        text.Append($"\nText from {letter.FirstPage.TextTop}\n");
        Blocks(text, letter.Body);
        Zones(text, letter.FootZones);
        return text.ToString();
    }

    public static string Of(ResolvedFrame frame)
    {
        var text = new StringBuilder().Append($"Text from {frame.TextTop} to {frame.TextBottom}\n");
        foreach (var image in frame.Images)
        {
            text.Append($"\nLetterhead [{image.Path}] {Place(image.Box)}\n  {image.Image.AlternativeText}\n");
        }

        Zones(text, frame.Header);
        if (frame.PageNumber is { } number)
        {
            Zones(text, [number]);
        }

        if (frame.Footer is { } footer)
        {
            text.Append($"\nFooter {Place(footer.Box)}{(footer.Rule ? " with a rule" : "")}\n");
            Zones(text, footer.Columns);
        }

        return text.ToString();
    }

    private static void Zones(StringBuilder text, ValueList<ResolvedZone> zones)
    {
        foreach (var zone in zones)
        {
            var rule = zone.Rule == ZoneRule.None ? "" : $", rule {zone.Rule}".ToLowerInvariant();
            text.Append($"\n{zone.Kind} {Place(zone.Box)}{rule}\n");
            Blocks(text, zone.Blocks);
        }
    }

    private static void Lines(StringBuilder text, ValueList<ResolvedText> lines, string indent)
    {
        foreach (var line in lines)
        {
            text.Append(indent);
            foreach (var run in line.Runs)
            {
                text.Append(Run(run));
            }

            text.Append($" [{line.Path}]\n");
            foreach (var note in line.Runs.Select(run => run.Footnote).OfType<ResolvedFootnote>())
            {
                text.Append($"{indent}  note {note.Number} \"{note.Description}\"\n");
                Lines(text, [note.Text], indent + "    ");
            }
        }
    }

    private static string Run(ResolvedRun run)
    {
        if (run.Field != PageField.None)
        {
            return $"{{{run.Field}}}";
        }

        var shown = run.Text.Replace("\u00AD", "(-)", StringComparison.Ordinal).Replace("\u00A0", "(_)", StringComparison.Ordinal)
            .Replace("\u202F", "(,)", StringComparison.Ordinal);
        shown = run.Italic ? $"_{shown}_" : shown;
        shown = run.Footnote is null ? shown : $"^{shown}^";
        shown = run.Bold ? $"*{shown}*" : shown;
        shown = run.Language is { } language ? $"{{{language}: {shown}}}" : shown;
        return run.Link is { } link ? $"<{shown} -> {link.Target.AbsoluteUri} \"{link.Description}\">" : shown;
    }

    private static string Place(Box box) => $"at {box.X} / {box.Y}, {box.Width} x {box.Height}";
}
