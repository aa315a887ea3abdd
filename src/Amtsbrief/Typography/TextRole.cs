namespace Amtsbrief.Typography;

/// <summary>What a piece of text is in a letter; a template gives each role its style, and DOCX a style of its own.</summary>
internal enum TextRole
{
    /// <summary>Running text (Fließtext).</summary>
    Body,

    /// <summary>The return line above the address (Rücksendeangabe).</summary>
    ReturnLine,

    /// <summary>A return line too long for its usual size, on one smaller line or two (zweizeilige Rücksendeangabe).</summary>
    LongReturnLine,

    /// <summary>Lines of the notes zone (Zusätze und Vermerke).</summary>
    Note,

    /// <summary>Lines of the address (Anschrift).</summary>
    Recipient,

    /// <summary>Labels in the information block or side column (Leitwörter).</summary>
    InformationLabel,

    /// <summary>Values in the information block or side column (Angaben).</summary>
    Information,

    /// <summary>The kind of document (Dokumentart).</summary>
    DocumentKind,

    /// <summary>The subject (Betreff).</summary>
    Subject,

    /// <summary>The salutation (Anrede).</summary>
    Salutation,

    /// <summary>Rows of a key/value block (Angabenblock).</summary>
    KeyValue,

    /// <summary>The complimentary close (Grußformel).</summary>
    Closing,

    /// <summary>The signature (Unterschrift).</summary>
    Signature,

    /// <summary>The page number (Seitenzahl).</summary>
    PageNumber,

    /// <summary>Lines of the letterhead (Briefkopf).</summary>
    Letterhead,

    /// <summary>The header of continuation pages (Kopfzeile).</summary>
    ContinuationHeader,

    /// <summary>Footers (Fußzeile, Geschäftsangaben).</summary>
    Footer,

    /// <summary>Labels of a reference line (Leitwörter der Bezugszeichenzeile).</summary>
    ReferenceLabel,

    /// <summary>Values of a reference line (Bezugszeichenzeile).</summary>
    Reference,

    /// <summary>Headings of the first level in the text (Überschrift).</summary>
    Heading1,

    /// <summary>Headings of the second level in the text.</summary>
    Heading2,

    /// <summary>Headings of the third level in the text.</summary>
    Heading3,

    /// <summary>Items of lists (Aufzählung).</summary>
    ListItem,

    /// <summary>Cells of tables (Tabelle).</summary>
    Table,

    /// <summary>Header cells of tables (Tabellenkopf).</summary>
    TableHeader,

    /// <summary>Captions of tables and images (Tabellenüberschrift, Bildunterschrift).</summary>
    Caption,

    /// <summary>Quotations (Blockzitat).</summary>
    Quotation,

    /// <summary>Footnotes (Fußnoten).</summary>
    Footnote,

    /// <summary>The note that certifies a copy (Beglaubigungsvermerk), and the place of the seal.</summary>
    Certification,

    /// <summary>What is added behind the signatures (Nachschrift).</summary>
    Postscript,

    /// <summary>The words above enclosures and distribution (Anlagen, Verteiler).</summary>
    EnclosureHeading,

    /// <summary>Lines of enclosures and distribution.</summary>
    Enclosure,
}
