using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// The return line (Rücksendeangabe) on as few and as large lines as its zone has room for: one, one smaller, two broken
/// between its parts, two broken at spaces (at last at such as bind in running text), and all of that smaller down to the floor
/// of the template.
/// </summary>
internal sealed class ReturnLine
{
    private const string Sender = "sender";
    private static readonly Length Step = 0.5.Pt;

    private readonly Length _width;
    private readonly int _most;
    private readonly string _text;
    private readonly string _bound;
    private readonly List<Part> _parts = [];
    private TypeSetting _type;

    /// <summary>Prepares a return line.</summary>
    /// <param name="letter">The letter, whose sender the line names.</param>
    /// <param name="template">Its type and its separator.</param>
    /// <param name="width">How wide lines may be.</param>
    /// <param name="most">How many lines there may be, one or two.</param>
    internal ReturnLine(Letter letter, Template template, Length width, int most)
    {
        (_type, _width, _most) = (template.Type, width, most);
        var separator = template.Wording.ReturnLineSeparator;
        var (sender, address) = (letter.Sender, letter.Sender.ReturnAddress);
        List<string> texts =
        [
            sender.ReturnName ?? sender.Name,
            .. DeliveryLines.Of(address, template.Wording),
            $"{address.Postcode} {address.Town}".TrimStart(),
        ];
        _text = string.Join(separator, texts);
        _bound = new TextSpaces(letter).Bind(_text);

        // A comma stays behind the part that it ends; a middle dot between spaces stands only within a line.
        var closing = char.IsWhiteSpace(separator.FirstOrDefault(' ')) ? 0 : separator.TrimEnd().Length;
        var start = 0;
        foreach (var text in texts)
        {
            var end = start + text.Length;
            var member = _parts.Count > 0 ? "returnAddress" : sender.ReturnName is null ? "name" : "returnName";
            _parts.Add(new Part(start, end, new Break(end + closing, end + separator.Length), $"{Sender}.{member}"));
            start = end + separator.Length;
        }
    }

    /// <summary>Decides about lines and size.</summary>
    /// <returns>The line or lines, and the type they are set in: the template's, or one reduced for them.</returns>
    internal (ResolvedParagraph Paragraph, TypeSetting Type) Resolve()
    {
        var whole = new Break(_text.Length, _text.Length);
        if (Fits(0, _text.Length, TextRole.ReturnLine))
        {
            return (Paragraph(TextRole.ReturnLine, whole), _type);
        }

        var lines = Lines();
        for (var floor = _type.ReturnLineFloor; lines is null && floor < _type.LongReturnLine.Size; lines = Lines())
        {
            var size = Length.Max(_type.LongReturnLine.Size - Step, floor.Value);
            _type = _type with { LongReturnLine = _type.LongReturnLine with { Size = size } };
        }

        // Where nothing fits, the check names the part that is too wide.
        var between = _parts.SkipLast(1).Select(part => part.Break).ToList();
        var at = lines ?? (_most > 1 ? between.TakeWhile(EndsFirstLine).LastOrDefault(between[0]) : whole);
        return (Paragraph(TextRole.LongReturnLine, at), _type);

        Break? Lines() => Fits(0, _text.Length)
            ? whole
            : _most > 1 ? Last(_parts.SkipLast(1).Select(part => part.Break)) ?? Last(Breaks(_bound)) ?? Last(Breaks(_text))
                : null;
    }

    // The last place where the first line still fits leaves least for the second.
    private Break? Last(IEnumerable<Break> places)
    {
        var at = places.TakeWhile(EndsFirstLine).LastOrDefault();
        return at.End > 0 && Fits(at.Next, _text.Length) ? at : null;
    }

    private bool EndsFirstLine(Break at) => Fits(0, at.End);

    // At the spaces within parts and behind each of them.
    private IEnumerable<Break> Breaks(string text)
    {
        foreach (var part in _parts)
        {
            for (var at = part.Start; (at = text.IndexOf(' ', at, part.End - at)) >= 0; at++)
            {
                yield return new Break(at, at + 1);
            }

            if (part.End < _text.Length)
            {
                yield return part.Break;
            }
        }
    }

    private bool Fits(int start, int end, TextRole role = TextRole.LongReturnLine) => Width(start, end, role) <= _width;

    private Length Width(int start, int end, TextRole role = TextRole.LongReturnLine)
    {
        var style = _type[role];
        return _type.Family.Metrics(style.Bold, style.Italic).Measure(_text.AsSpan(start, end - start), style.Size);
    }

    private ResolvedParagraph Paragraph(TextRole role, Break at) => new(
        role, Length.Zero, Sender,
        at.Next < _text.Length ? [Line(0, at.End), Line(at.Next, _text.Length)] : [Line(0, _text.Length)]);

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

    private readonly record struct Part(int Start, int End, Break Break, string Path);

    /// <summary>Where the first line ends, and where the second begins.</summary>
    private readonly record struct Break(int End, int Next);
}
