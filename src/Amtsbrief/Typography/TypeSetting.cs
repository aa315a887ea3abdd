namespace Amtsbrief.Typography;

/// <summary>Which type a template uses (Typografie). Immutable and thread-safe.</summary>
public sealed partial record TypeSetting
{
    /// <summary>The font family of all text; <see cref="FontFamily.Arimo"/> unless said otherwise.</summary>
    public FontFamily Family { get; init; } = FontFamily.Arimo;

    /// <summary>Running text (Fließtext); 10 pt at least (DIN 5008).</summary>
    public required TextStyle Body { get; init; }

    /// <summary>The return line (Rücksendeangabe); 6 pt at least, 8 pt recommended.</summary>
    public required TextStyle ReturnLine { get; init; }

    /// <summary>
    /// A return line that is too long for <see cref="ReturnLine"/>: on one line if that is enough, else on two (zweizeilige
    /// Rücksendeangabe); 6 pt at least, and two lines together no higher than their zone.
    /// </summary>
    public required TextStyle LongReturnLine { get; init; }

    /// <summary>The notes zone (Zusatz- und Vermerkzone).</summary>
    public required TextStyle Note { get; init; }

    /// <summary>The address (Anschrift); 8 pt at least.</summary>
    public required TextStyle Recipient { get; init; }

    /// <summary>
    /// Labels of information block and side column that stand above their values (Leitwörter); 8 pt at least. A label beside
    /// its value is set like the value.
    /// </summary>
    public required TextStyle InformationLabel { get; init; }

    /// <summary>Values of information block and side column (Angaben); 8 pt at least.</summary>
    public required TextStyle Information { get; init; }

    /// <summary>The kind of document (Dokumentart).</summary>
    public required TextStyle DocumentKind { get; init; }

    /// <summary>The subject (Betreff).</summary>
    public required TextStyle Subject { get; init; }

    /// <summary>The salutation (Anrede).</summary>
    public required TextStyle Salutation { get; init; }

    /// <summary>Rows of key/value blocks (Angabenblock).</summary>
    public required TextStyle KeyValue { get; init; }

    /// <summary>The complimentary close (Grußformel).</summary>
    public required TextStyle Closing { get; init; }

    /// <summary>The signature (Unterschrift).</summary>
    public required TextStyle Signature { get; init; }

    /// <summary>The page number (Seitenzahl).</summary>
    public required TextStyle PageNumber { get; init; }

    /// <summary>Lines of the letterhead (Briefkopf).</summary>
    public required TextStyle Letterhead { get; init; }

    /// <summary>The header of continuation pages (Kopfzeile).</summary>
    public required TextStyle ContinuationHeader { get; init; }

    /// <summary>Footers (Fußzeile, Geschäftsangaben); 6 pt at least.</summary>
    public required TextStyle Footer { get; init; }

    /// <summary>Labels of a reference line (Bezugszeichenzeile).</summary>
    public required TextStyle ReferenceLabel { get; init; }

    /// <summary>Values of a reference line (Bezugszeichenzeile).</summary>
    public required TextStyle Reference { get; init; }

    /// <summary>Headings of the first level in the text (Überschrift).</summary>
    public required TextStyle Heading1 { get; init; }

    /// <summary>Headings of the second level in the text.</summary>
    public required TextStyle Heading2 { get; init; }

    /// <summary>Headings of the third level in the text.</summary>
    public required TextStyle Heading3 { get; init; }

    /// <summary>
    /// Items of lists (Aufzählung); the space before stands above the list and, in lists with longer items, between them.
    /// </summary>
    public required TextStyle ListItem { get; init; }

    /// <summary>Cells of tables (Tabelle); the space before stands above the table.</summary>
    public required TextStyle Table { get; init; }

    /// <summary>Header cells of tables (Tabellenkopf).</summary>
    public required TextStyle TableHeader { get; init; }

    /// <summary>Captions of tables and images (Tabellenüberschrift, Bildunterschrift).</summary>
    public required TextStyle Caption { get; init; }

    /// <summary>Quotations (Blockzitat).</summary>
    public required TextStyle Quotation { get; init; }

    /// <summary>Footnotes (Fußnoten).</summary>
    public required TextStyle Footnote { get; init; }

    /// <summary>The note that certifies a copy (Beglaubigungsvermerk).</summary>
    public required TextStyle Certification { get; init; }

    /// <summary>What is added behind the signatures (Nachschrift).</summary>
    public required TextStyle Postscript { get; init; }

    /// <summary>The words above enclosures and distribution (Anlagen, Verteiler).</summary>
    public required TextStyle EnclosureHeading { get; init; }

    /// <summary>Lines of enclosures and distribution.</summary>
    public required TextStyle Enclosure { get; init; }

    /// <summary>
    /// The size down to which the return line may shrink where it does not fit otherwise, at least 6 pt;
    /// <see langword="null"/>, the default: it does not shrink.
    /// </summary>
    public Length? ReturnLineFloor { get; init; }

    /// <summary>
    /// The size down to which the details of the head (information block, side column, sender block) may shrink where they do
    /// not fit otherwise, at least 8 pt; <see langword="null"/>, the default: they do not shrink.
    /// </summary>
    public Length? InformationFloor { get; init; }

    /// <summary>Whether running text is justified (Blocksatz) instead of ragged right (Flattersatz), the default.</summary>
    public bool Justified { get; init; }

    /// <summary>Whether running text is hyphenated automatically (Silbentrennung); it is by default.</summary>
    public bool Hyphenated { get; init; } = true;

    /// <summary>How words are divided; <see cref="HyphenationStyle.Careful"/> by default.</summary>
    public HyphenationStyle Hyphenation { get; init; } = HyphenationStyle.Careful;

    /// <summary>The style of a role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException">The role is none of the enumeration's members.</exception>
    internal TextStyle this[TextRole role] => role switch
    {
        TextRole.Body => Body,
        TextRole.ReturnLine => ReturnLine,
        TextRole.LongReturnLine => LongReturnLine,
        TextRole.Note => Note,
        TextRole.Recipient => Recipient,
        TextRole.InformationLabel => InformationLabel,
        TextRole.Information => Information,
        TextRole.DocumentKind => DocumentKind,
        TextRole.Subject => Subject,
        TextRole.Salutation => Salutation,
        TextRole.KeyValue => KeyValue,
        TextRole.Closing => Closing,
        TextRole.Signature => Signature,
        TextRole.PageNumber => PageNumber,
        TextRole.Letterhead => Letterhead,
        TextRole.ContinuationHeader => ContinuationHeader,
        TextRole.Footer => Footer,
        TextRole.ReferenceLabel => ReferenceLabel,
        TextRole.Reference => Reference,
        TextRole.Heading1 => Heading1,
        TextRole.Heading2 => Heading2,
        TextRole.Heading3 => Heading3,
        TextRole.ListItem => ListItem,
        TextRole.Table => Table,
        TextRole.TableHeader => TableHeader,
        TextRole.Caption => Caption,
        TextRole.Quotation => Quotation,
        TextRole.Footnote => Footnote,
        TextRole.Certification => Certification,
        TextRole.Postscript => Postscript,
        TextRole.EnclosureHeading => EnclosureHeading,
        TextRole.Enclosure => Enclosure,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };
}
