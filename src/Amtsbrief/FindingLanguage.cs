namespace Amtsbrief;

/// <summary>The language that findings are worded in (Sprache der Befunde); codes and paths are the same in all.</summary>
public enum FindingLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>German (Deutsch).</summary>
    German,
}
