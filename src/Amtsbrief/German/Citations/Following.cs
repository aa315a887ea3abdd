namespace Amtsbrief.German.Citations;

/// <summary>What of a law follows the last provision, or the last unit of it, that is named.</summary>
public enum Following
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The next one: <c>§§ 57 f.</c>, <c>§ 3 Abs. 2 f.</c></summary>
    Next,

    /// <summary>The next ones: <c>§§ 57 ff.</c>, <c>§ 3 Abs. 2 ff.</c></summary>
    Onward,
}
