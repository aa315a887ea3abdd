namespace Amtsbrief.Typography;

/// <summary>
/// How a <see cref="TextRole"/> is set. Lines have exactly <see cref="LineHeight"/>, with the base line four fifths down, as
/// Word and LibreOffice place it for exact line spacing. Immutable and thread-safe.
/// </summary>
public sealed record TextStyle
{
    /// <summary>The type size (Schriftgröße), 6 to 72 pt.</summary>
    public required Length Size { get; init; }

    /// <summary>From base line to base line (Zeilenabstand), at least the type size.</summary>
    public required Length LineHeight { get; init; }

    /// <summary>
    /// What is left free above (Abstand davor), unless the text stands first in its zone or on its page; not less than zero.
    /// </summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Whether it is set in bold (fett).</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is set in italics (kursiv).</summary>
    public bool Italic { get; init; }

    /// <summary>Where the base line lies below the top of its line.</summary>
    public Length Baseline => Length.FromEmu((int)(LineHeight.Emu * 4L / 5));
}
