namespace Amtsbrief;

/// <summary>
/// The codes of all findings: 1xx what is missing, 2xx what does not fit, 3xx characters, 4xx content, 5xx images, 6xx the
/// template, 7xx windows of covers and print services, 8xx wording and typography (<see cref="Linting.LetterLint"/>), 9xx the
/// check itself. A code never changes its meaning. Findings about the template can have codes of the other groups as well, such
/// as <see cref="NullValue"/>; their paths begin with <c>template.</c>.
/// </summary>
public static partial class FindingCodes
{
    /// <summary>
    /// A text that must be there is empty: it has no visible character, only spaces, soft hyphens and the like (error).
    /// </summary>
    public const string EmptyText = "AB101";

    /// <summary>A list that needs at least one entry has none (error).</summary>
    public const string EmptyList = "AB102";

    /// <summary>There is no salutation (info): right only between authorities.</summary>
    public const string NoSalutation = "AB103";

    /// <summary>A value that must be there is null (error).</summary>
    public const string NullValue = "AB104";

    /// <summary>A line is wider than its zone (error).</summary>
    public const string LineTooWide = "AB201";

    /// <summary>There are more lines than the zone holds (error).</summary>
    public const string TooManyLines = "AB202";

    /// <summary>The content of a zone is higher than the zone (error).</summary>
    public const string ZoneTooHigh = "AB203";

    /// <summary>A word is wider than its line and cannot be broken (error).</summary>
    public const string WordTooWide = "AB204";

    /// <summary>The columns of a table are wider than the text (error).</summary>
    public const string TableTooWide = "AB221";

    /// <summary>An image is wider than the text or, with its caption, higher than a page (error).</summary>
    public const string ImageTooLarge = "AB222";

    /// <summary>The font has no glyph for a character (error).</summary>
    public const string MissingGlyph = "AB301";

    /// <summary>
    /// A control character, a lone surrogate, or a character that is written from right to left or turns the writing
    /// direction (error).
    /// </summary>
    public const string ForbiddenCharacter = "AB302";

    /// <summary>
    /// A name, an address or a reference holds a character that its datatype of DIN 91379 does not allow (warning).
    /// </summary>
    public const string OutsideRegisterCharacters = "AB303";

    /// <summary>A weekday is not that of the date beside it (warning).</summary>
    public const string WeekdayMismatch = "AB401";

    /// <summary>A German postcode is not five digits (error).</summary>
    public const string BadPostcode = "AB402";

    /// <summary>A mail address is none (error).</summary>
    public const string BadMail = "AB403";

    /// <summary>A web address is none (error).</summary>
    public const string BadWeb = "AB404";

    /// <summary>A link leads to no absolute https, http, mailto or tel address (error).</summary>
    public const string BadLink = "AB405";

    /// <summary>A language is no BCP 47 tag (error).</summary>
    public const string BadLanguage = "AB406";

    /// <summary>An address has both street and post-office box (error).</summary>
    public const string StreetAndBox = "AB407";

    /// <summary>Blocks or text parts are nested too deeply, or a block expands into too many others (error).</summary>
    public const string TooDeep = "AB408";

    /// <summary>A date's year does not have four digits, or a time has a fraction of a second (error).</summary>
    public const string BadDate = "AB409";

    /// <summary>A country is given as a code such as <c>FR</c> instead of its name (warning).</summary>
    public const string CountryCode = "AB410";

    /// <summary>An address names Germany as its country, which only post from abroad needs (warning).</summary>
    public const string HomeCountry = "AB411";

    /// <summary>An address names a flat but no street that it could stand behind (error).</summary>
    public const string FlatWithoutStreet = "AB412";

    /// <summary>An IBAN has another form or length than those of its country, or wrong check digits (error).</summary>
    public const string BadIban = "AB413";

    /// <summary>A BIC has another form than banks have (error).</summary>
    public const string BadBic = "AB414";

    /// <summary>
    /// German clocks never show the time of an event on its day, or show it twice, because they are turned (warning).
    /// </summary>
    public const string TurnedClocks = "AB415";

    /// <summary>A footnote stands in a heading, a caption, a header cell or another footnote (error).</summary>
    public const string MisplacedFootnote = "AB421";

    /// <summary>A heading skips a level, which readers cannot follow (error).</summary>
    public const string SkippedHeadingLevel = "AB422";

    /// <summary>An item of a list holds something else than paragraphs and lists, or begins with a list (error).</summary>
    public const string ListItemContent = "AB423";

    /// <summary>
    /// The cells of a table do not fill its columns and rows: they leave one open, lie over each other or go beyond an edge, or a
    /// header covers rows below the headers (error).
    /// </summary>
    public const string IrregularTable = "AB424";

    /// <summary>A figure of the letter lies outside the range that its member promises (error).</summary>
    public const string OutOfRange = "AB425";

    /// <summary>A note of automated issue stands beside a signature (error).</summary>
    public const string AutomatedIssueNotAlone = "AB426";

    /// <summary>An image has no alternative text (error).</summary>
    public const string NoAlternativeText = "AB501";

    /// <summary>Data is no image that can be read (error).</summary>
    public const string UnreadableImage = "AB502";

    /// <summary>
    /// A franking mark is given, but the address field of the template reserves no place for stamps, so it would be lost (error).
    /// </summary>
    public const string FrankingWithoutPlace = "AB503";

    /// <summary>A figure of the template lies outside the range that its member promises (error).</summary>
    public const string TemplateRange = "AB601";

    /// <summary>
    /// A place of the template is too low for the lines that it is to hold, leaves the sheet, or lies over another (error).
    /// </summary>
    public const string TemplatePlace = "AB602";

    /// <summary>
    /// A group of an information block or sender block is pinned to the foot, which only a side column has (error).
    /// </summary>
    public const string FootInInformationBlock = "AB603";

    /// <summary>Page numbers are to stand in a side column that the template does not have (error).</summary>
    public const string NumberWithoutSideColumn = "AB604";

    /// <summary>
    /// A word of the hyphenation style is not made of letters with single hyphens between them, so it can be found in no text
    /// (error).
    /// </summary>
    public const string BadDividedWord = "AB605";

    /// <summary>A line of the address can be out of sight in the window of a cover (warning).</summary>
    public const string AddressHidden = "AB701";

    /// <summary>A line of the notes zone can be out of sight in the window of a cover (warning).</summary>
    public const string NoteHidden = "AB702";

    /// <summary>Something besides recipient, notes and sender stands in the address field (warning).</summary>
    public const string ForeignInWindow = "AB703";

    /// <summary>Something is printed where a print service wants a white border (warning).</summary>
    public const string InWhiteBorder = "AB704";

    /// <summary>The return line ends lower in the address field than a print service allows (warning).</summary>
    public const string SenderTooLow = "AB705";

    /// <summary>Something stands in the strip that a print service fills with the franking (warning).</summary>
    public const string FrankingStripUsed = "AB706";

    /// <summary>
    /// There are more findings than the 100 before this one; it says how many, and is as severe as the gravest of them.
    /// </summary>
    public const string MoreFindings = "AB901";
}
