using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.Citations;

/// <content>Reads citations.</content>
public sealed partial record Citation
{
    /// <summary>Reads a citation in any of the forms.</summary>
    /// <param name="text">
    /// The text, from the sign to the law if it is named; ranges with <c>bis</c> or an en dash; a space may also be U+00A0 or
    /// U+202F. Behind units a number goes on counting that unit, <c>§ 3 Abs. 1 und 2</c>; the next provision has a sign of its
    /// own. Units may have their plural, <c>Sätze</c>, <c>Nrn.</c>; further units may also follow <c>und</c>, and a letter may
    /// stand behind a space, <c>Abs. 1 a</c>. Citations are joined by <c>i. V. m.</c>, <c>i.V.m.</c>, <c>iVm</c> or
    /// <c>in Verbindung mit</c>.
    /// </param>
    /// <returns>The citation.</returns>
    /// <exception cref="FormatException">The text is no such citation; the message gives the reason.</exception>
    public static Citation Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var citation, out var reason) ? citation : throw new FormatException(reason);

    /// <summary>Reads a citation in any of the forms, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="citation">The citation.</param>
    /// <param name="reason">Why the text is no such citation.</param>
    /// <returns>Whether the text is such a citation.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Citation? citation, [NotNullWhen(false)] out string? reason)
    {
        citation = ReadChain(CitationWords.WithPlainSpaces(text.ToString()));
        reason = citation is null
            ? $"\"{text}\": A citation is written "
                + "\"§ 58 Abs. 1 Satz 2 VwGO\", \"§§ 3 und 4\", \"§§ 57 ff.\", \"Art. 3 Abs. 1 GG\"; "
                + "several are joined by \"i. V. m.\"."
            : null;
        return citation is not null;
    }

    /// <summary>Reads citations that one text joins; each has a sign.</summary>
    private static Citation? ReadChain(string text)
    {
        Citation? first = null;
        var with = new List<Citation>();
        foreach (var part in text.Split(CitationWords.Links, StringSplitOptions.None))
        {
            var cursor = new TextCursor(part);
            if (Read(ref cursor) is not { } citation)
            {
                return null;
            }

            if (first is null)
            {
                first = citation;
            }
            else
            {
                with.Add(citation);
            }
        }

        return with.Count == 0 ? first : first! with { With = ValueList.From(with) };
    }

    private static Citation? Read(ref TextCursor cursor)
    {
        if (!TryReadSign(ref cursor, out var sign, out var isSeveral))
        {
            return null;
        }

        List<CitedProvision> provisions = [.. ReadNumbers(ref cursor).Select(number => new CitedProvision(number))];
        if (provisions.Count == 1)
        {
            provisions[0] = ReadUnits(ref cursor, provisions[0].Number);
        }

        var following = ReadFollowing(ref cursor);
        if (provisions.Count == 0
            || (sign == CitationSign.Section && isSeveral != (provisions.Count > 1 || AreSeveral(provisions[0], following)))
            || !TryReadMore(ref cursor, sign, provisions, ref following))
        {
            return null;
        }

        if (cursor.AtEnd)
        {
            return new Citation(sign, ValueList.From(provisions), law: null, following);
        }

        return cursor.TrySkipSpace() && CitationWords.IsLaw(cursor.Rest)
            ? new Citation(sign, ValueList.From(provisions), cursor.Rest.ToString(), following)
            : null;
    }

    private static bool TryReadSign(ref TextCursor cursor, out CitationSign sign, out bool isSeveral)
    {
        sign = cursor.Rest.StartsWith('§') ? CitationSign.Section : CitationSign.Article;
        isSeveral = cursor.TrySkip(CitationWords.Sections);
        return (isSeveral || cursor.TrySkip(CitationWords.Section) || cursor.TrySkip("Art.") || cursor.TrySkip("Artikel"))
            && cursor.TrySkipSpace();
    }

    /// <summary>Reads further provisions that have a sign each, the last one behind "und".</summary>
    private static bool TryReadMore(
        ref TextCursor cursor, CitationSign sign, List<CitedProvision> provisions, ref Following following)
    {
        var (isLast, count) = (following != Following.None, provisions.Count);
        while (!isLast)
        {
            var start = cursor.Position;
            isLast = cursor.TrySkipBetweenSpaces("und");
            if ((!isLast && !(cursor.TrySkip(',') && cursor.TrySkipSpace()))
                || !TryReadSign(ref cursor, out var other, out var isSeveral))
            {
                cursor.Position = start;
                return provisions.Count == count;
            }

            if (other != sign || ReadNumbers(ref cursor) is not { Count: 1 } numbers)
            {
                return false;
            }

            var provision = ReadUnits(ref cursor, numbers[0]);
            following = isLast ? ReadFollowing(ref cursor) : Following.None;
            if (sign == CitationSign.Section && isSeveral != AreSeveral(provision, following))
            {
                return false;
            }

            provisions.Add(provision);
        }

        return true;
    }

    /// <summary>Reads the units of a provision, <c>Abs. 1 Satz 1, Abs. 2</c>, if it has some.</summary>
    private static CitedProvision ReadUnits(ref TextCursor cursor, CitedNumber number)
    {
        var provision = new CitedProvision(number, ReadParts(ref cursor));
        var further = new List<ValueList<CitationPart>>();
        for (var start = cursor.Position; !provision.Parts.IsEmpty; start = cursor.Position)
        {
            if ((cursor.TrySkip(',') || cursor.TrySkipBehindSpace("und")) && ReadParts(ref cursor) is { IsEmpty: false } parts)
            {
                further.Add(parts);
                continue;
            }

            cursor.Position = start;
            break;
        }

        return provision with { Further = ValueList.From(further) };
    }

    private static ValueList<CitationPart> ReadParts(ref TextCursor cursor)
    {
        var found = new List<CitationPart>();
        for (var start = cursor.Position; ; start = cursor.Position)
        {
            if (cursor.TrySkipSpace() && CitationWords.TryReadUnit(ref cursor, out var unit) && cursor.TrySkipSpace()
                && ReadNumbers(ref cursor) is { IsEmpty: false } numbers)
            {
                found.Add(new CitationPart(unit, numbers));
                continue;
            }

            cursor.Position = start;
            return ValueList.From(found);
        }
    }

    private static Following ReadFollowing(ref TextCursor cursor) => cursor.TrySkipBehindSpace("ff.") ? Following.Onward
        : cursor.TrySkipBehindSpace("f.") ? Following.Next : Following.None;
}
