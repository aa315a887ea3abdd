using Amtsbrief.Signatures;
using NodaTime;

namespace Amtsbrief;

/// <summary>
/// An official letter (amtliches Schreiben) as data: what it says, not how it looks. A <see cref="Templates.Template"/> decides
/// about places, type and wording. Immutable and thread-safe; equal letters compare equal.
/// </summary>
public sealed record Letter
{
    /// <summary>The agency that sends the letter (Absender).</summary>
    public required Agency Sender { get; init; }

    /// <summary>Who gets the letter (Empfänger), as printed in the address field.</summary>
    public required Recipient Recipient { get; init; }

    /// <summary>The date of the letter (Datum).</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The subject (Betreff), a line each; the word "Betreff" is not written (DIN 5008). At least one line.</summary>
    public required ValueList<string> Subject { get; init; }

    /// <summary>The text of the letter (Text), block by block.</summary>
    public required ValueList<Block> Body { get; init; }

    /// <summary>The place that stands before the date (Ort), where the template prints one; none by default.</summary>
    public string? Place { get; init; }

    /// <summary>The language of the letter as a BCP 47 tag; German of Germany unless said otherwise.</summary>
    public string Language { get; init; } = "de-DE";

    /// <summary>
    /// Whether all spaces stay as they are written (Leerzeichen). By default they do so in the address field alone: everywhere
    /// else in German letters <see cref="German.Spacing.NoBreakSpaces"/> keeps together what belongs together, such as
    /// <c>§ 3</c>, <c>z. B.</c> and <c>14 Uhr</c>, round the text as far as narrow columns have room for it.
    /// </summary>
    public bool SpacesAsWritten { get; init; }

    /// <summary>
    /// Lines of the notes zone above the address (Zusatz- und Vermerkzone), such as "Einschreiben"; from the top, set flush
    /// with the zone's foot.
    /// </summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>References and message dates (Bezugszeichen), as far as there are any.</summary>
    public References References { get; init; } = new();

    /// <summary>Details with labels of one's own (freie Angaben), such as a cash reference (Kassenzeichen).</summary>
    public ValueList<FurtherDetail> FurtherDetails { get; init; } = [];

    /// <summary>
    /// A franking mark (Freimachungsvermerk) that the caller supplies, for templates whose address field reserves a place for
    /// stamps; the library makes none. Without it that place stays free.
    /// </summary>
    public LetterImage? Franking { get; init; }

    /// <summary>
    /// The person who deals with the matter (Ansprechperson). Where it says nothing of telephone, fax or mail, the agency's
    /// own stand there.
    /// </summary>
    public Contact? Contact { get; init; }

    /// <summary>The kind of document (Dokumentart), such as "Terminhinweis"; printed above the subject.</summary>
    public string? DocumentKind { get; init; }

    /// <summary>
    /// The salutation (Anrede): lines, punctuation included, or <see cref="Salutation.Derived"/> from the recipient. None, the
    /// default, is right between authorities; the check mentions it.
    /// </summary>
    public Salutation Salutation { get; init; }

    /// <summary>
    /// The complimentary close (Grußformel). <see langword="null"/>: the template's wording; empty: none.
    /// </summary>
    public string? Closing { get; init; }

    /// <summary>
    /// The company or authority in whose name is signed (Bezeichnung des Unternehmens oder der Behörde), on a line of its own
    /// below the close; none by default.
    /// </summary>
    public string? SigningBody { get; init; }

    /// <summary>
    /// Who signs (Unterschriften), one below the other; none where nobody does. A note of automated issue stands alone.
    /// </summary>
    public ValueList<Signature> Signatures { get; init; } = [];

    /// <summary>The note that certifies this copy (Beglaubigungsvermerk), below the signatures.</summary>
    public Certification? Certification { get; init; }

    /// <summary>The place of the official seal (Dienstsiegel), below signatures and certification.</summary>
    public OfficialSeal? Seal { get; init; }

    /// <summary>What is added behind the signatures (Nachschrift), "PS" included if it is to be printed.</summary>
    public RichText? Postscript { get; init; }

    /// <summary>The enclosures (Anlagen), a line each below the template's word.</summary>
    public ValueList<string> Enclosures { get; init; } = [];

    /// <summary>Who gets a copy (Verteiler), a line each below the template's word.</summary>
    public ValueList<string> Distribution { get; init; } = [];

    /// <summary>Who gets a copy for information only (nachrichtlich), a line each below the template's word.</summary>
    public ValueList<string> ForInformation { get; init; } = [];
}
