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
}
