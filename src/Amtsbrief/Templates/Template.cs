using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Names;
using Amtsbrief.Typography;

namespace Amtsbrief.Templates;

/// <summary>
/// How letters look and which words they use (Vorlage): places, type, marks and wording, as data. Changed with <c>with</c>.
/// The built-in ones are in <see cref="BuiltInTemplates"/>. Figures out of range, places that are too small or lie over each
/// other and wordings that cannot be printed are findings of <see cref="LetterCheck"/>. Immutable and thread-safe.
/// </summary>
public sealed partial record Template
{
    /// <summary>The name, as the tool's option <c>--template</c> takes it.</summary>
    public required string Name { get; init; }

    /// <summary>Paper and margins.</summary>
    public required PageGeometry Page { get; init; }

    /// <summary>The address field (Anschriftfeld).</summary>
    public required AddressField AddressField { get; init; }

    /// <summary>Where the details of sender and letter stand: in an information block or in a side column.</summary>
    public required HeadLayout Head { get; init; }

    /// <summary>The box that the letterhead image (Briefkopf) fits into.</summary>
    public required LetterheadPlace Letterhead { get; init; }

    /// <summary>A line of references above the subject (Bezugszeichenzeile), as older letters have it; none by default.</summary>
    public ReferenceLine? ReferenceLine { get; init; }

    /// <summary>The box that the letterhead of continuation pages fits into; none by default.</summary>
    public LetterheadPlace? ContinuationLetterhead { get; init; }

    /// <summary>What continuation pages repeat of the letter (Kopfzeile der Folgeseiten); nothing by default.</summary>
    public ContinuationHeader? ContinuationHeader { get; init; }

    /// <summary>The footer of the first page (Fußzeile, Geschäftsangaben); none by default.</summary>
    public Footer? Footer { get; init; }

    /// <summary>The footer of continuation pages; none by default.</summary>
    public Footer? ContinuationFooter { get; init; }

    /// <summary>Where page numbers stand (Seitenzahl); at the foot, flush right, from the second page on by default.</summary>
    public PageNumberPlace PageNumber { get; init; } = new();

    /// <summary>Fold marks and hole mark (Falzmarken, Lochmarke).</summary>
    public required SheetMarks Marks { get; init; }

    /// <summary>The type.</summary>
    public required TypeSetting Type { get; init; }

    /// <summary>
    /// What is left free between the deeper of address field and information block and the text below it; two blank lines,
    /// 8.46 mm, in DIN 5008.
    /// </summary>
    public Length SpaceAboveText { get; init; } = 8.46.Mm;

    /// <summary>The labels and fixed words.</summary>
    public required Wording Wording { get; init; }

    /// <summary>How salutations that letters leave derived are worded (Anrede); by form of address by default.</summary>
    public SalutationStyle Salutations { get; init; } = SalutationStyle.Formal;

    /// <summary>Indents, spaces and rules of the blocks of the text.</summary>
    public BlockGeometry Blocks { get; init; } = new();

    /// <summary>How the letter's date and message dates are written; numeric (<c>30.03.2027</c>) by default.</summary>
    public GermanDateFormat DateFormat { get; init; } = GermanDateFormat.Numeric;

    /// <summary>In which language dates and times are written; German by default, whatever the language of the letter.</summary>
    public DateLanguage DateLanguage { get; init; }

    /// <summary>How dates and times are written.</summary>
    public required GermanDateTimeStyle DateTimeStyle { get; init; }
}
