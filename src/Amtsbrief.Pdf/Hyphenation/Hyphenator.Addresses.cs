namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>What is no running text and is known by its looks: addresses.</summary>
internal sealed partial class Hyphenator
{
    private const int FiguresOfPostcode = 5;

    private static readonly string[] StreetNames =
    [
        "straße", "strasse", "weg", "platz", "allee", "gasse", "ring", "ufer", "damm", "chaussee", "markt", "steig", "pfad",
        "hof", "graben", "promenade", "berg", "feld", "wall",
    ];

    /// <summary>Mail addresses have an @, web addresses a :// or, like file names, a full stop amid letters.</summary>
    private static bool IsAddress(ReadOnlySpan<char> token)
    {
        if (token.Contains('@') || token.Contains("://", StringComparison.Ordinal))
            return true;

        for (var at = 1; at < token.Length - 1; at++)
        {
            if (token[at] == '.' && char.IsLetterOrDigit(token[at - 1]) && char.IsLetterOrDigit(token[at + 1]))
                return true;
        }

        return false;
    }

    /// <summary>Asks whether a house number stands behind the name of a street.</summary>
    private static bool IsStreet(ReadOnlySpan<char> token, ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        if (behind.IsEmpty || !char.IsAsciiDigit(behind[0]))
            return false;

        foreach (var name in StreetNames)
        {
            if (token.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Asks whether a text ends with a postcode, so that what follows is the name of a town.</summary>
    private static bool IsTown(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var figures = before.Length - before.TrimEnd("0123456789").Length;
        return figures == FiguresOfPostcode && (before.Length == figures || !char.IsLetterOrDigit(before[^(figures + 1)]));
    }
}
