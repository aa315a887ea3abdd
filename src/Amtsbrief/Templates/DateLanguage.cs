namespace Amtsbrief.Templates;

/// <summary>In which language a template writes the dates and times of a letter (Sprache der Datumsangaben).</summary>
public enum DateLanguage
{
    /// <summary>German: <c>Freitag, 31. März 2017, ab 14 Uhr</c>.</summary>
    German,

    /// <summary>
    /// English: <c>Friday, 31 March 2017, from 14:00</c>; numeric dates are written <c>2017-03-31</c>, which nobody misreads.
    /// </summary>
    English,
}
