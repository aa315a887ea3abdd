using System.Text;

namespace Amtsbrief.Typography;

internal sealed partial class FontMetrics
{
    /// <summary>Regular, italic, bold and bold italic, as the build lists the faces in src/Data/Data.targets.</summary>
    private static readonly Lazy<FontMetrics[]> _arimo = new(() => Load("Arimo.metrics", faces: 4));

    /// <summary>Reads one face; src/Data/font-metrics.js describes the format, which is little endian like the reader.</summary>
    private FontMetrics(BinaryReader reader)
    {
        UnitsPerEm = reader.ReadUInt16();
        _firsts = new int[reader.ReadUInt16()];
        _advances = new ushort[_firsts.Length][];
        for (var range = 0; range < _firsts.Length; range++)
        {
            _firsts[range] = reader.ReadInt32();
            _advances[range] = new ushort[reader.ReadUInt16()];
            foreach (ref var advance in _advances[range].AsSpan())
                advance = reader.ReadUInt16();
        }

        HasUsual = true;
        for (var character = '\0'; character < LatinEnd; character++)
        {
            var isKnown = TrySearch(new Rune(character), out var advance);
            _latin[character] = isKnown ? advance : Unknown;
            HasUsual &= isKnown || !IsUsual(character);
        }
    }

    /// <summary>
    /// A face of Arimo, the default family, whose advances equal those of Arial; so they hold for a Word document in
    /// Arial too. Read from the assembly on first use.
    /// </summary>
    /// <param name="bold">Whether to take the bold face (fett).</param>
    /// <param name="italic">Whether to take the italic face (kursiv).</param>
    /// <returns>The face, the same object at every call.</returns>
    public static FontMetrics Arimo(bool bold = false, bool italic = false) =>
        _arimo.Value[(bold ? 2 : 0) + (italic ? 1 : 0)];

    private static FontMetrics[] Load(string resource, int faces)
    {
        // The build fails without the file, so the resource is there.
        using var reader = new BinaryReader(typeof(FontMetrics).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var metrics = new FontMetrics[faces];
        foreach (ref var face in metrics.AsSpan())
            face = new FontMetrics(reader);
        return metrics;
    }
}
