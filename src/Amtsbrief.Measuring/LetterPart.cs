namespace Amtsbrief.Measuring;

/// <summary>The part of the letter that a figure is about.</summary>
public enum LetterPart
{
    /// <summary>The sheet of paper (Blatt) and what holds of all text on it.</summary>
    Sheet,

    /// <summary>Fold marks and hole mark (Falzmarken, Lochmarke).</summary>
    Marks,

    /// <summary>The letterhead (Briefkopf).</summary>
    Letterhead,

    /// <summary>The return line (Rücksendeangabe).</summary>
    ReturnLine,

    /// <summary>Additions and notes (Zusatz- und Vermerkzone).</summary>
    Notes,

    /// <summary>The address (Anschriftzone).</summary>
    Address,

    /// <summary>What the window of an envelope shows (Fensterbriefhülle, DIN 680).</summary>
    Window,

    /// <summary>The information block (Informationsblock).</summary>
    InformationBlock,

    /// <summary>A column beside the text (Seitenspalte); the norm does not know it.</summary>
    SideColumn,

    /// <summary>The subject with what stands directly above it, and the salutation (Betreff, Anrede).</summary>
    Subject,

    /// <summary>The text (Brieftext) on all pages.</summary>
    Text,

    /// <summary>Closing, signature, enclosures, distribution (Briefabschluss).</summary>
    Closing,

    /// <summary>Footers and continuation headers (Fußzeile, Kopfzeile der Folgeseiten).</summary>
    Margins,

    /// <summary>Page numbers (Seitenzählung).</summary>
    PageNumbers,
}
