namespace Amtsbrief.Deadlines;

/// <summary>
/// The rules of counting that explanations cite (Fristberechnung); §§ 187 to 189 BGB, or what an act has of its own. Immutable,
/// thread-safe.
/// </summary>
public sealed record CountingNorms
{
    /// <summary>The rules of the Civil Code.</summary>
    public static CountingNorms CivilCode { get; } = new()
    {
        AfterEvent = "§ 187 Abs. 1 BGB",
        FromDay = "§ 187 Abs. 2 BGB",
        Days = "§ 188 Abs. 1 BGB",
        Longer = "§ 188 Abs. 2 BGB",
        MissingDay = "§ 188 Abs. 3 BGB",
    };

    /// <summary>The rules of the Social Courts Act, which say the same.</summary>
    public static CountingNorms SocialCourts { get; } = CivilCode with
    {
        AfterEvent = "§ 64 Abs. 1 SGG",
        Days = "§ 64 Abs. 2 Satz 1 SGG",
        Longer = "§ 64 Abs. 2 Satz 1 SGG",
        MissingDay = "§ 64 Abs. 2 Satz 2 SGG",
    };

    /// <summary>The day of an event does not count.</summary>
    public required string AfterEvent { get; init; }

    /// <summary>A day with whose beginning the period begins counts.</summary>
    public required string FromDay { get; init; }

    /// <summary>The end of periods in days.</summary>
    public required string Days { get; init; }

    /// <summary>The end of periods in weeks, months and longer units.</summary>
    public required string Longer { get; init; }

    /// <summary>The end if the last month lacks the day.</summary>
    public required string MissingDay { get; init; }
}
