namespace Amtsbrief.Linting.Rules;

/// <summary>Spaces in patterns and corrections.</summary>
internal static class Spaces
{
    /// <summary>A space of any kind that stands between words.</summary>
    internal const string Any = @"[ \u00A0\u202F]";

    /// <summary>The no-break space that corrections write: it is right whether or not spaces are bound later.</summary>
    internal const string NoBreak = "\u00A0";
}
