namespace Amtsbrief.Linting.Texts;

/// <summary>Language tags of German.</summary>
internal static class GermanTag
{
    internal static bool Is(string? language) => language is ['d' or 'D', 'e' or 'E'] or ['d' or 'D', 'e' or 'E', '-', ..];
}
