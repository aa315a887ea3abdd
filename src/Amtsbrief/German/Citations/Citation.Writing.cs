using System.Text;

namespace Amtsbrief.German.Citations;

/// <content>Writes one citation of a chain.</content>
public sealed partial record Citation
{
    private void Append(StringBuilder text, CitationStyle style)
    {
        var range = RangeSigns.Of(style.RangeSign);
        var sharesSign = Provisions.All(provision => provision.Parts.IsEmpty);
        for (var at = 0; at < Provisions.Count; at++)
        {
            var (provision, isLast) = (Provisions[at], at == Provisions.Count - 1);
            text.Append(Joint(at, Provisions.Count));
            if (at == 0 || !sharesSign)
            {
                var isSeveral = (sharesSign && Provisions.Count > 1)
                    || AreSeveral(provision, isLast ? Following : Following.None);
                text.Append(CitationWords.Sign(Sign, isSeveral, style.Form)).Append(' ');
            }

            Append(text, provision.Number, range);
            Append(text, provision.Parts, style.Form, range);
            foreach (var parts in provision.Further)
            {
                Append(text.Append(','), parts, style.Form, range);
            }
        }

        text.Append(Following switch
        {
            Following.Next => " f.",
            Following.Onward => " ff.",
            Following.None => "",
            _ => throw new InvalidOperationException($"{Following} says nothing of what follows."),
        });
        if (Law is not null)
        {
            text.Append(' ').Append(Law);
        }
    }

    private static void Append(StringBuilder text, ValueList<CitationPart> parts, CitationForm form, string range)
    {
        foreach (var part in parts)
        {
            text.Append(' ').Append(CitationWords.Of(part.Unit, form)).Append(' ');
            for (var number = 0; number < part.Numbers.Count; number++)
            {
                Append(text.Append(Joint(number, part.Numbers.Count)), part.Numbers[number], range);
            }
        }
    }

    private static void Append(StringBuilder text, CitedNumber number, string range)
    {
        text.Append(number.First);
        if (number.Through is { } through)
        {
            text.Append(range).Append(through);
        }
    }

    private static string Joint(int at, int count) => at == 0 ? "" : at == count - 1 ? " und " : ", ";
}
