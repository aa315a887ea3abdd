using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>A Type 0 font of a file with the codes that the pages show in it.</summary>
internal sealed partial class FontView
{
    private readonly Dictionary<int, int> _widths = [];

    private FontView(PdfView pdf, DictionaryToken font)
    {
        Name = pdf.Name(font, "BaseFont") ?? "?";
        Descendant = pdf.Array(font, "DescendantFonts").OfType<DictionaryToken>().FirstOrDefault();
        Descriptor = pdf.Dictionary(Descendant, "FontDescriptor");
        Program = pdf.Get(Descriptor, "FontFile2") is StreamToken program ? new TrueTypeProgram(PdfView.Decode(program)) : null;
        GlyphMap = pdf.Get(Descendant, "CIDToGIDMap") is StreamToken map ? PdfView.Decode(map) : null;
        ReadWidths(pdf.Array(Descendant, "W").ToArray());
        if (pdf.Get(font, "ToUnicode") is StreamToken unicode)
        {
            ReadUnicode(Encoding.ASCII.GetString(PdfView.Decode(unicode)));
        }
    }

    internal string Name { get; }

    internal DictionaryToken? Descendant { get; }

    internal DictionaryToken? Descriptor { get; }

    internal TrueTypeProgram? Program { get; }

    internal byte[]? GlyphMap { get; }

    internal Dictionary<int, string>? Unicode { get; private set; }

    internal int LongestBlock { get; private set; }

    internal HashSet<int> UsedCodes { get; } = [];

    internal static IReadOnlyCollection<FontView> ReadAll(PdfView pdf)
    {
        var fonts = new Dictionary<IToken, FontView>();
        foreach (var page in pdf.Pages)
        {
            FontView? current = null;
            foreach (var operation in page.Operations)
            {
                current = operation is SetFontAndSize select ? Find(pdf, page, select.Font, fonts) : current;
                current?.UsedCodes.UnionWith(CodesOf(operation));
            }
        }

        return fonts.Values;
    }

    internal int GlyphOf(int code) => GlyphMap is null
        ? code
        : code * 2 + 1 < GlyphMap.Length ? (GlyphMap[code * 2] << 8) | GlyphMap[code * 2 + 1] : 0;

    internal int WidthOf(int code) => _widths.GetValueOrDefault(code, 1000);

    private static FontView Find(PdfView pdf, Page page, NameToken name, Dictionary<IToken, FontView> fonts)
    {
        var resources = pdf.Dictionary(pdf.Dictionary(page.Dictionary, "Resources"), "Font")!;
        var font = pdf.Dictionary(resources, name.Data)!;
        if (!fonts.TryGetValue(font, out var view))
        {
            fonts.Add(font, view = new FontView(pdf, font));
        }

        return view;
    }

    private static IEnumerable<int> CodesOf(IGraphicsStateOperation operation)
    {
        var strings = operation switch
        {
            ShowText show => [show.Bytes.ToArray()],
            ShowTextsWithPositioning show => show.Array.Select(BytesOf),
            _ => [],
        };
        return strings.SelectMany(bytes => bytes.Chunk(2).Select(pair => (pair[0] << 8) | pair[^1]));
    }

    private static byte[] BytesOf(IToken token) => token switch
    {
        HexToken hex => hex.Bytes.ToArray(),
        StringToken text => text.GetBytes(),
        _ => [],
    };

    private void ReadWidths(IToken[] items)
    {
        for (var i = 0; i + 1 < items.Length; i += 2)
        {
            var first = ((NumericToken)items[i]).Int;
            foreach (var (offset, width) in ((ArrayToken)items[i + 1]).Data.Index())
            {
                _widths[first + offset] = ((NumericToken)width).Int;
            }
        }
    }

    private void ReadUnicode(string map)
    {
        Unicode = [];
        foreach (Match block in Block().Matches(map))
        {
            var entries = Entry().Matches(block.Value);
            LongestBlock = Math.Max(LongestBlock, entries.Count);
            foreach (Match entry in entries)
            {
                var first = Code(entry.Groups["first"]);
                var last = entry.Groups["last"].Success ? Code(entry.Groups["last"]) : first;
                var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups["text"].Value));
                for (var code = first; code <= last; code++)
                {
                    Unicode[code] = code == first ? text : ((char)(text[0] + code - first)).ToString();
                }
            }
        }
    }

    private static int Code(Group digits) => int.Parse(digits.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex("beginbf(?<kind>char|range).*?endbf\\k<kind>", RegexOptions.Singleline)]
    private static partial Regex Block();

    // A line of a range has its last code between.
    [GeneratedRegex("<(?<first>[0-9A-F]{4})>(<(?<last>[0-9A-F]{4})>)?<(?<text>[0-9A-F]*)>\\n")]
    private static partial Regex Entry();
}
