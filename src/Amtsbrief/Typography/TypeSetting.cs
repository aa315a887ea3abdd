namespace Amtsbrief.Typography;

/// <summary>Which type a template uses (Typografie). Immutable and thread-safe.</summary>
public sealed record TypeSetting
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

    /// <summary>Whether running text is justified (Blocksatz) instead of ragged right (Flattersatz), the default.</summary>
    public bool Justified { get; init; }

    /// <summary>Whether running text is hyphenated automatically (Silbentrennung); it is by default.</summary>
    public bool Hyphenated { get; init; } = true;

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
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };
}
