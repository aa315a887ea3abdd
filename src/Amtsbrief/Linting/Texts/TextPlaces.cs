namespace Amtsbrief.Linting.Texts;

/// <summary>Where in a letter a text stands; rules say where they look.</summary>
[Flags]
internal enum TextPlaces
{
    None = 0,

    /// <summary>Sentences: paragraphs, quotations, footnotes, the postscript.</summary>
    Prose = 1,

    /// <summary>The paragraphs of lists, which may be sentences.</summary>
    ListItem = 2,

    /// <summary>Cells of tables, rows of keys and values, captions.</summary>
    Table = 4,
    Heading = 8,
    PartialSubject = 16,
    Subject = 32,
    Salutation = 64,
    Closing = 128,

    /// <summary>The lines above street and town.</summary>
    Address = 256,
    Street = 512,
    Postcode = 1024,
    Note = 2048,

    /// <summary>Enclosures and those who get copies.</summary>
    Enclosure = 4096,

    /// <summary>What else is said of sender and letter: service hours, further details.</summary>
    Detail = 8192,
    SignatureName = 16_384,
    SignatureAddition = 32_768,

    /// <summary>The lines of a group, which has no postal address.</summary>
    Group = 65_536,

    Running = Prose | ListItem,
    Headings = Heading | PartialSubject | Subject,
    Written = Running | Table | Headings | Note | Enclosure | Detail,
    All = ~None,
}
