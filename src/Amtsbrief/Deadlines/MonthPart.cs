namespace Amtsbrief.Deadlines;

/// <summary>The named days of a month (§ 192 BGB).</summary>
public enum MonthPart
{
    /// <summary>Beginning of the month (Anfang des Monats): the 1st.</summary>
    Beginning,

    /// <summary>Middle of the month (Mitte des Monats): the 15th.</summary>
    Middle,

    /// <summary>End of the month (Ende des Monats): its last day.</summary>
    End,
}
