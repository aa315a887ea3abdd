using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// The return line (Rücksendeangabe) on as few and as large lines as its zone has room for: one, one smaller, two broken
/// between its parts, two broken at spaces.
/// </summary>
internal sealed class ReturnLine
{
    private const string Sender = "sender";
    private const string Separator = ", ";

    private readonly TypeSetting _type;
    private readonly Length _width;
    private readonly string _text;
    private readonly List<Part> _parts = [];

    internal ReturnLine(Agency sender, IEnumerable<string> address, TypeSetting type, Length width)
    {
        (_type, _width) = (type, width);
        List<string> texts = [sender.ReturnName ?? sender.Name, .. address];
        _text = string.Join(Separator, texts);
        var start = 0;
        foreach (var text in texts)
        {
            var member = _parts.Count > 0 ? "returnAddress" : sender.ReturnName is null ? "name" : "returnName";
            _parts.Add(new Part(start, start + text.Length, $"{Sender}.{member}"));
            start += text.Length + Separator.Length;
        }
    }

    internal ResolvedParagraph Resolve()
    {
        if (Fits(0, _text.Length, TextRole.ReturnLine))
        {
            return Paragraph(TextRole.ReturnLine, Line(0, _text.Length));
        }

        if (Fits(0, _text.Length))
        {
            return Paragraph(TextRole.LongReturnLine, Line(0, _text.Length));
        }

        // Where nothing fits, the check names the part that is too wide.
        var between = _parts.SkipLast(1).Select(part => part.End + 1).ToList();
        var at = Break(between) ?? Break(Spaces()) ?? between.TakeWhile(EndsFirstLine).LastOrDefault(between[0]);
        return Paragraph(TextRole.LongReturnLine, Line(0, at), Line(at + 1, _text.Length));
    }

    // The last place where the first line still fits leaves least for the second.
    private int? Break(IEnumerable<int> places)
    {
        var at = places.TakeWhile(EndsFirstLine).LastOrDefault();
        return at > 0 && Fits(at + 1, _text.Length) ? at : null;
    }

    private bool EndsFirstLine(int at) => Fits(0, at);

    private IEnumerable<int> Spaces()
    {
        for (var at = _text.IndexOf(' '); at >= 0; at = _text.IndexOf(' ', at + 1))
        {
            yield return at;
        }
    }

    private bool Fits(int start, int end, TextRole role = TextRole.LongReturnLine) => Width(start, end, role) <= _width;

    private Length Width(int start, int end, TextRole role = TextRole.LongReturnLine)
    {
        var style = _type[role];
        return _type.Family.Metrics(style.Bold, style.Italic).Measure(_text.AsSpan(start, end - start), style.Size);
    }

    private static ResolvedParagraph Paragraph(TextRole role, params ValueList<ResolvedText> lines) =>
        new(role, Length.Zero, Sender, lines);

    private ResolvedText Line(int start, int end) => new([new ResolvedRun(_text[start..end])], Path(start, end));

    // A line that is too wide stands for its widest part, one that fits for all of them.
    private string Path(int start, int end)
    {
        var inside = _parts.Where(part => part.Start < end && part.End > start).ToList();
        if (inside.Count > 0 && !Fits(start, end))
        {
            return inside.MaxBy(part => Width(Math.Max(part.Start, start), Math.Min(part.End, end))).Path;
        }

        return inside.Select(part => part.Path).Distinct().ToList() is [var only] ? only : Sender;
    }

    private readonly record struct Part(int Start, int End, string Path);
}
