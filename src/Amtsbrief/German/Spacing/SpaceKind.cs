namespace Amtsbrief.German.Spacing;

/// <summary>Why a space does not break; the next one may depend on it.</summary>
internal enum SpaceKind
{
    /// <summary>A line may end here.</summary>
    Breaks,

    /// <summary>A line may end here, between two groups of digits.</summary>
    BreaksDigits,

    /// <summary>It binds, and says nothing about the next one.</summary>
    Binds,

    /// <summary>In an abbreviation of several parts.</summary>
    Abbreviation,

    /// <summary>Behind a title, where more of them may follow.</summary>
    Title,

    /// <summary>Before the month of a date in figures, behind which the year is.</summary>
    Month,

    /// <summary>Before a sign between two numbers.</summary>
    Sign,

    /// <summary>In a telephone number.</summary>
    Phone,

    /// <summary>Between groups of three digits.</summary>
    Group,

    /// <summary>Before a pair of digits of a post-office box.</summary>
    Box,
}
