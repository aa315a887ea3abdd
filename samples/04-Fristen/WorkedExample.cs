using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.Deadlines;
using Amtsbrief.German.Dates;
using NodaTime;

namespace Fristen;

/// <summary>A case with its answer: all days come from the library, none is typed.</summary>
internal sealed record WorkedExample
{
    internal required string Title { get; init; }

    /// <summary>The law, as the overview names it.</summary>
    internal required string Law { get; init; }

    /// <summary>The day on which the case begins.</summary>
    internal required LocalDate Begins { get; init; }

    /// <summary>The last day; null if no period has begun.</summary>
    internal required LocalDate? Ends { get; init; }

    internal required ValueList<DeadlineStep> Steps { get; init; }

    internal static WorkedExample Of(string title, string law, Deadline deadline) => new()
    {
        Title = title, Law = law, Begins = deadline.Steps[0].Date, Ends = deadline.LastDay, Steps = deadline.Steps,
    };

    internal static WorkedExample Of(string title, string law, Notification notification) => new()
    {
        Title = title, Law = law, Begins = notification.Steps[0].Date, Ends = null, Steps = notification.Steps,
    };

    /// <summary>The line of the overview.</summary>
    internal TableRow Row(int number) =>
        [$"{number}", Title, Law, Written(Begins), Ends is { } day ? Written(day) : "keine Frist"];

    /// <summary>The heading and the steps.</summary>
    internal ValueList<Block> Blocks(int number) =>
    [
        new Heading(2, $"Beispiel {number}: {Title}"),
        new ListBlock
        {
            Style = ListStyle.Arabic,
            Items = ValueList.From(Steps.Select(step => (ListItem)step.ToString())),
        },
    ];

    private static string Written(LocalDate day) => GermanDate.Format(day, GermanDateFormat.NumericWithShortWeekday);
}
