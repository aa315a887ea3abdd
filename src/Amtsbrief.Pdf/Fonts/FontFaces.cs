namespace Amtsbrief.Pdf.Fonts;

/// <summary>
/// The four faces of a font family, each loaded on first need. Immutable and thread-safe. The operating system's fonts are
/// never looked at.
/// </summary>
internal sealed class FontFaces
{
    private readonly Lazy<FontFace> _regular;
    private readonly Lazy<FontFace> _bold;
    private readonly Lazy<FontFace> _italic;
    private readonly Lazy<FontFace> _boldItalic;

    /// <summary>Makes a family from whatever holds its font files.</summary>
    /// <param name="open">Opens the file of a style: Regular, Bold, Italic or BoldItalic. Called once a style at most.</param>
    internal FontFaces(Func<string, Stream> open)
    {
        _regular = new(() => FontFace.Load(open("Regular")));
        _bold = new(() => FontFace.Load(open("Bold")));
        _italic = new(() => FontFace.Load(open("Italic")));
        _boldItalic = new(() => FontFace.Load(open("BoldItalic")));
    }

    /// <summary>The bundled family, which has the metrics of Arial and covers DIN 91379.</summary>
    internal static FontFaces Arimo { get; } = new(style => OpenResource($"Arimo-{style}.ttf"));

    internal FontFace Regular => _regular.Value;

    internal FontFace Bold => _bold.Value;

    internal FontFace Italic => _italic.Value;

    internal FontFace BoldItalic => _boldItalic.Value;

    /// <summary>The face for a style.</summary>
    internal FontFace Get(bool bold, bool italic) => (bold, italic) switch
    {
        (false, false) => Regular,
        (true, false) => Bold,
        (false, true) => Italic,
        (true, true) => BoldItalic,
    };

    private static Stream OpenResource(string name) => typeof(FontFaces).Assembly.GetManifestResourceStream(name)
        ?? throw new FontFormatException($"The assembly Amtsbrief.Pdf lacks the resource {name}. Build it again.");
}
