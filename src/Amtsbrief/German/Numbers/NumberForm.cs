namespace Amtsbrief.German.Numbers;

/// <summary>How numbers in running text are written: in words or figures.</summary>
public enum NumberForm
{
    /// <summary>In words: <c>vierzehn Tage</c>.</summary>
    Words,

    /// <summary>In figures: <c>14 Tage</c>.</summary>
    Figures,

    /// <summary>
    /// In words up to twelve and in figures from 13 on, the custom of printers: <c>zwölf Tage</c>, <c>14 Tage</c>.
    /// </summary>
    WordsUpToTwelve,
}
