using System.Text.RegularExpressions;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Words by which parts of a German letter can be told.</summary>
internal static partial class Wordings
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The beginning of a salutation.</summary>
    [GeneratedRegex(
        @"^(sehr (ge|ver)ehrte|hochverehrte|guten (tag|morgen|abend)\b|liebe[rs]? \p{L}|hallo\b|werte[rs]? \p{L}|moin\b"
        + @"|grüß gott|grüezi|dear \p{L}|exzellenz|eminenz)",
        Options)]
    internal static partial Regex Salutation { get; }

    /// <summary>A closing.</summary>
    [GeneratedRegex(
        @"^(mit (freundliche|beste|viele|herzliche|kollegiale|vorzügliche)\w* |((freundlich|best|viel|herzlich|schön|lieb)e "
        + @"|es grüßt.*)(grüße|gruß)|freundlicher gruß|hochachtungsvoll|(yours|kind regards|sincerely)\b)",
        Options)]
    internal static partial Regex Closing { get; }

    /// <summary>A heading above the list of enclosures.</summary>
    [GeneratedRegex(@"^(anlagen?|enclosures?)\b(?!.*[.!?]$)", Options)]
    internal static partial Regex Enclosures { get; }

    /// <summary>A heading above the distribution list.</summary>
    [GeneratedRegex(@"^(verteiler|nachrichtlich|kopie an|durchschrift)\b(?!.*[.!?]$)", Options)]
    internal static partial Regex Distribution { get; }

    /// <summary>A signature that is typed, so that no space for a hand is left above.</summary>
    [GeneratedRegex(@"^(gez\.|gezeichnet\b)", Options)]
    internal static partial Regex TypedSignature { get; }

    /// <summary>The line of an address with postcode and town.</summary>
    [GeneratedRegex(@"^([A-Z]{1,2}-)?\d{5} +\p{L}", RegexOptions.CultureInvariant)]
    internal static partial Regex Town { get; }

    /// <summary>A whole address on one line.</summary>
    [GeneratedRegex(@"\p{L}.*[,·•|/–;∙⋅■●◦].*\b\d{5} +\p{L}", RegexOptions.CultureInvariant)]
    internal static partial Regex AddressOnOneLine { get; }

    /// <summary>What parts the fields of a return line.</summary>
    [GeneratedRegex(@",|[·•|∙⋅■●◦]| [–/*-] ", RegexOptions.CultureInvariant)]
    internal static partial Regex Separator { get; }

    /// <summary>The beginning of a note about sending.</summary>
    [GeneratedRegex(
        @"^(einschreiben|übergabe-?einschreiben|einwurf|rückschein|eigenhändig|persönlich|vertraulich|förmliche|postzustell|pzu\b"
        + @"|(wenn|falls) unzustellbar|nicht nachsenden|bei umzug|gegen empfangs|per |vorab |mit (boten|kurier)"
        + @"|(waren|bücher)sendung|dialogpost|infopost|luftpost|eilzustellung|express|nachnahme|frei durch ablösung)",
        Options)]
    internal static partial Regex Note { get; }

    /// <summary>The beginning of an address.</summary>
    [GeneratedRegex(@"^(an (die|den|das)|frau|herrn?|firma|familie|eheleute|damen und herren|dr\.|prof)\b", Options)]
    internal static partial Regex Addressee { get; }

    /// <summary>A label of the reference line.</summary>
    [GeneratedRegex(@"zeichen\b|nachricht vom|datum\b|telefon|durchwahl|\bname\b|e-mail", Options)]
    internal static partial Regex ReferenceLabel { get; }

    /// <summary>A line with place or date alone, as letters without an information block have it above the subject.</summary>
    [GeneratedRegex(
        @"^(\p{L}[\p{L} ./-]*, *(den *)?|datum:? *|(den|vom) )?(\d{1,2}\. *(\d{1,2}\.|\p{L}+) *\d{2,4}|\d{4}-\d\d-\d\d)$", Options)]
    internal static partial Regex DateAlone { get; }

    /// <summary>A page number that says what it is: <c>Seite 2 von 3</c>.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(seite|blatt|page|s\.)\s*(?<page>\d{1,4})(\s*(von|/|of)\s*(?<pages>\d{1,4}))?(?!\d)", Options)]
    internal static partial Regex PageNumber { get; }

    /// <summary>A page number alone on its line: <c>– 2 –</c>, <c>2</c>, <c>2/3</c>.</summary>
    [GeneratedRegex(@"^[-–—] ?(?<page>\d{1,4}) ?[-–—]$|^(?<page>\d{1,4})( ?/ ?(?<pages>\d{1,4}))?$")]
    internal static partial Regex BareNumber { get; }

    /// <summary>The mark a footnote begins with.</summary>
    [GeneratedRegex(@"^(\d{1,3}\)?|\*+\)?|[¹²³⁴-⁹]+|[a-z]\)) \S", RegexOptions.CultureInvariant)]
    internal static partial Regex FootnoteMark { get; }
}
