namespace Amtsbrief.Templates;

/// <summary>Details that stand together in an information block or side column. Immutable and thread-safe.</summary>
/// <param name="Details">What the group prints, in this order; a detail that the letter lacks is left out.</param>
/// <param name="Pin">Whether the group stands at the top or, in a side column only, at the foot.</param>
public sealed record HeadGroup(ValueList<HeadDetail> Details, GroupPin Pin = GroupPin.Top)
{
    /// <summary>A label above the group (Leitwort), such as "Ihre Ansprechperson"; none by default.</summary>
    public string? Label { get; init; }
}

/// <summary>Where a group of a side column stands.</summary>
public enum GroupPin
{
    /// <summary>Below the groups before it.</summary>
    Top,

    /// <summary>At the foot of the column.</summary>
    Foot,
}
