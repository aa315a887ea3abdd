using Amtsbrief.German.Times;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief;

/// <summary>
/// When and where something takes place (Termin): prints itself as a <see cref="KeyValueBlock"/> with the rows "Zeit:" and
/// "Ort:", weekday computed from the date. Immutable and thread-safe.
/// </summary>
public sealed record EventBlock : ExpandingBlock
{
    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>
    /// The time of day as German clocks show it: at, from ("ab"), until ("bis") or between; none for a whole day. A time that
    /// clocks never show that day, or twice, is reported (AB415).
    /// </summary>
    public EventTime? Time { get; init; }

    /// <summary>The place (Ort), a line each; no row is printed where there is none.</summary>
    public ValueList<string> Place { get; init; } = [];

    /// <summary>Rows that follow in the same block, such as "Anmeldung:".</summary>
    public ValueList<KeyValueRow> FurtherRows { get; init; } = [];

    /// <inheritdoc/>
    public override ValueList<Block> Expand(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var time = LetterDates.Of(Date, Time, template);
        var rows = new List<KeyValueRow> { new() { Key = template.Wording.EventTime, Lines = [time] } };
        if (!Place.IsEmpty)
        {
            rows.Add(new KeyValueRow { Key = template.Wording.EventPlace, Lines = ValueList.From(Place.Select(RichText.Of)) });
        }

        rows.AddRange(FurtherRows);
        return [new KeyValueBlock { Rows = ValueList.From(rows) }];
    }
}
