namespace Amtsbrief;

/// <content>
/// 8xx: wording and typography. None of them is an error; "corrected" is what can be mended without a person.
/// </content>
public static partial class FindingCodes
{
    /// <summary>The subject says "Betreff" or "Betr." (warning, corrected).</summary>
    public const string SubjectLabel = "AB801";

    /// <summary>A subject or heading ends with a full stop (warning, corrected).</summary>
    public const string SubjectFullStop = "AB802";

    /// <summary>The subject is longer than two lines (warning).</summary>
    public const string SubjectTooLong = "AB803";

    /// <summary>The complimentary close ends with punctuation (warning, corrected).</summary>
    public const string ClosingPunctuation = "AB804";

    /// <summary>The word above enclosures or distribution has a colon, or stands among them (warning, corrected).</summary>
    public const string EnclosureColon = "AB805";

    /// <summary>The salutation ends without a comma (warning, corrected).</summary>
    public const string SalutationEnd = "AB806";

    /// <summary>Salutation and address disagree about name or form of address (warning).</summary>
    public const string SalutationMismatch = "AB807";

    /// <summary>"Geehrte" does not agree with "Herr" or "Frau" (warning, corrected).</summary>
    public const string SalutationGrammar = "AB808";

    /// <summary>A salutation abbreviates "Professor" (info, corrected).</summary>
    public const string SalutationTitle = "AB809";

    /// <summary>A person is known but greeted as nobody in particular (info).</summary>
    public const string GeneralSalutation = "AB810";

    /// <summary>The text mentions an enclosure, but none is listed (warning).</summary>
    public const string EnclosureNotListed = "AB811";

    /// <summary>Enclosures are listed, but the text mentions none (info).</summary>
    public const string EnclosureNotMentioned = "AB812";

    /// <summary>A paragraph lists enclosures or distribution by hand (info).</summary>
    public const string EnclosuresInText = "AB813";

    /// <summary>A partial subject does not end with a full stop (warning, corrected).</summary>
    public const string PartialSubjectEnd = "AB814";

    /// <summary>A section number ends with a dot (warning, corrected).</summary>
    public const string SectionNumberDot = "AB815";

    /// <summary>A mark of a list is typed by hand (warning, corrected in items of lists).</summary>
    public const string TypedListMark = "AB816";

    /// <summary>A mark of a footnote is typed by hand (warning).</summary>
    public const string TypedFootnoteMark = "AB817";

    /// <summary>A signature says "gez." by hand, or its addition ends with punctuation (warning, corrected).</summary>
    public const string SignatureText = "AB818";

    /// <summary>A numeric date is not dd.mm.yyyy (warning, corrected if its year has four digits).</summary>
    public const string NumericDate = "AB821";

    /// <summary>The day before the name of a month has a leading zero or no space (warning, corrected).</summary>
    public const string AlphanumericDate = "AB822";

    /// <summary>The name of a month is abbreviated in running text (info, corrected).</summary>
    public const string ShortMonth = "AB823";

    /// <summary>A time has another sign between hours and minutes than the template (warning, corrected).</summary>
    public const string TimeSeparator = "AB824";

    /// <summary>A full hour has a leading zero (warning, corrected).</summary>
    public const string FullHourZero = "AB825";

    /// <summary>The hour of a time with minutes has one digit (warning, corrected).</summary>
    public const string OneDigitHour = "AB826";

    /// <summary>A hyphen stands for "bis" (warning, corrected).</summary>
    public const string RangeHyphen = "AB827";

    /// <summary>The dash of a range has other spaces than the template wants (info, corrected).</summary>
    public const string RangeSpaces = "AB828";

    /// <summary>A telephone number is grouped or parted otherwise than in DIN 5008 (warning, corrected).</summary>
    public const string PhoneForm = "AB831";

    /// <summary>An IBAN in a text is not in groups of four (warning, corrected).</summary>
    public const string IbanGroups = "AB832";

    /// <summary>An IBAN in a text has wrong check digits or another length (warning).</summary>
    public const string IbanInText = "AB833";

    /// <summary>The currency stands before the amount in running text (info, corrected).</summary>
    public const string CurrencyPlace = "AB834";

    /// <summary>A large amount of money is not grouped (info, corrected).</summary>
    public const string MoneyGroups = "AB835";

    /// <summary>A number and its unit or percent sign are not parted by a space (warning, corrected).</summary>
    public const string UnitSpace = "AB836";

    /// <summary>A paragraph sign and its number are not parted by a space (warning, corrected).</summary>
    public const string ParagraphSignSpace = "AB837";

    /// <summary>A paragraph sign stands without a number (warning).</summary>
    public const string ParagraphSignAlone = "AB838";

    /// <summary>"&amp;" stands outside the name of a company (warning, corrected).</summary>
    public const string Ampersand = "AB839";

    /// <summary>A slash has spaces (info, corrected in "und/oder").</summary>
    public const string SlashSpaces = "AB840";

    /// <summary>A sign of reckoning or ratio has no spaces (info, corrected).</summary>
    public const string OperatorSpaces = "AB841";

    /// <summary>The number of a post-office box is not in pairs (warning, corrected).</summary>
    public const string BoxPairs = "AB842";

    /// <summary>An abbreviation of several parts has no spaces (warning, corrected).</summary>
    public const string AbbreviationSpaces = "AB843";

    /// <summary>Two full stops follow each other (warning, corrected behind abbreviations).</summary>
    public const string DoubleFullStop = "AB844";

    /// <summary>A quotation mark is straight (warning, corrected in pairs).</summary>
    public const string StraightQuotes = "AB851";

    /// <summary>Quotation marks are not those of German (warning, corrected).</summary>
    public const string ForeignQuotes = "AB852";

    /// <summary>A character stands for the apostrophe (warning, corrected).</summary>
    public const string WrongApostrophe = "AB853";

    /// <summary>A hyphen or a long dash stands for the en dash (warning, corrected).</summary>
    public const string HyphenAsDash = "AB854";

    /// <summary>The dots of an ellipsis are parted, or followed by a full stop (warning, corrected).</summary>
    public const string EllipsisForm = "AB855";

    /// <summary>Several spaces follow each other (warning, corrected).</summary>
    public const string DoubleSpace = "AB856";

    /// <summary>A text begins or ends with a space (info, corrected).</summary>
    public const string OuterSpace = "AB857";

    /// <summary>A space stands before punctuation or inside brackets (warning, corrected).</summary>
    public const string SpaceBeforePunctuation = "AB858";

    /// <summary>No space follows a comma or semicolon (warning, corrected).</summary>
    public const string SpaceAfterPunctuation = "AB859";

    /// <summary>A mail or web address has spaces (warning, corrected).</summary>
    public const string BrokenAddress = "AB860";

    /// <summary>A word is stressed by spaces between its letters (warning).</summary>
    public const string SpacedLetters = "AB861";

    /// <summary>
    /// A no-break space is missing in a letter whose spaces stay as they are written (info, corrected).
    /// </summary>
    public const string NoBreakSpace = "AB862";

    /// <summary>"Firma" stands before a company whose legal form shows it (warning, corrected).</summary>
    public const string CompanyPrefix = "AB871";

    /// <summary>An address says "An" or "z. H." (warning, corrected).</summary>
    public const string AddressTo = "AB872";

    /// <summary>A line of an address ends with punctuation (warning, corrected).</summary>
    public const string AddressPunctuation = "AB873";

    /// <summary>"D-" stands before a postcode (warning, corrected).</summary>
    public const string PostcodePrefix = "AB874";

    /// <summary>A house number and its letter or range have no spaces (info, corrected).</summary>
    public const string HouseNumber = "AB875";

    /// <summary>An address says "Herr" instead of "Herrn" (warning, corrected).</summary>
    public const string AddressCase = "AB876";
}
