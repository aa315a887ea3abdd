namespace Amtsbrief.Measuring;

/// <summary>What came of holding a figure against the norm's.</summary>
public enum Verdict
{
    /// <summary>The figure is the norm's, within the tolerance.</summary>
    Pass,

    /// <summary>The figure is not the norm's, or something that must be there is not.</summary>
    Fail,

    /// <summary>The letter does not have what the figure is about, and need not have it.</summary>
    NotFound,

    /// <summary>The figure is given, but no norm decides about it.</summary>
    NotJudged,
}
