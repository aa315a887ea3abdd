using System.Security.Cryptography;

namespace Amtsbrief.Pdf.Writing;

/// <summary>
/// The objects of one file, and the way they become bytes (ISO 32000-1, 7.5). It knows no profile and checks nothing. Not
/// thread-safe.
/// </summary>
internal sealed class PdfFile
{
    private const int IdentifierLength = 16;

    // Readers hold an object stream in memory as a whole; letters stay far below.
    private const int ObjectsPerStream = 500;

    private readonly List<PdfObject?> _objects = [];
    private readonly List<PdfStream?> _streams = [];

    /// <summary>Takes a number for an object that is set later.</summary>
    internal PdfReference Reserve()
    {
        _objects.Add(null);
        _streams.Add(null);
        return new PdfReference(_objects.Count);
    }

    internal PdfReference Add(PdfObject value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    internal PdfReference Add(PdfStream stream)
    {
        var reference = Reserve();
        _streams[reference.Number - 1] = stream;
        return reference;
    }

    internal void Set(PdfReference reference, PdfObject value) => _objects[reference.Number - 1] = value;

    /// <summary>Writes the file.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="information">The information dictionary, where there is one.</param>
    /// <param name="format">How the objects are laid down.</param>
    /// <returns>The bytes, the same for the same objects.</returns>
    internal byte[] Write(PdfReference catalog, PdfReference? information, PdfFileFormat format)
    {
        using var buffer = new ByteBuffer();
        // The second line tells transfer programs that the file is binary (7.5.2).
        buffer.Write("%PDF-1.7\n%"u8);
        buffer.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

        var compact = format == PdfFileFormat.Compact;
        var places = new ObjectPlace[_objects.Count];
        var body = new PdfBody(buffer, compact);
        for (var i = 0; i < places.Length; i++)
        {
            if (_streams[i] is { } stream)
            {
                places[i] = body.Write(i + 1, stream);
            }
            else if (!compact)
            {
                places[i] = body.Write(i + 1, ObjectAt(i));
            }
        }

        var objectStreams = compact ? WriteObjectStreams(body, places) : [];
        var trailer = new PdfDictionary
        {
            ["Root"] = catalog,
            ["Info"] = information,
            ["ID"] = Identifier(buffer.Written),
        };
        CrossReferences.Write(buffer, [.. places, .. objectStreams], trailer, compact);
        return buffer.ToArray();
    }

    private List<ObjectPlace> WriteObjectStreams(PdfBody body, ObjectPlace[] places)
    {
        var containers = new List<ObjectPlace>();
        var plain = Enumerable.Range(0, _objects.Count).Where(i => _streams[i] is null);
        foreach (var chunk in plain.Chunk(ObjectsPerStream))
        {
            var container = _objects.Count + containers.Count + 1;
            containers.Add(body.Write(container, ObjectStream.Pack(chunk.Select(i => (i + 1, ObjectAt(i))))));
            for (var i = 0; i < chunk.Length; i++)
            {
                places[chunk[i]] = ObjectPlace.InStream(container, i);
            }
        }

        return containers;
    }

    private PdfObject ObjectAt(int index) =>
        _objects[index] ?? throw new InvalidOperationException($"Object {index + 1} was reserved and never set.");

    // A file identifier made from the content needs no clock (7.5.5, 14.4).
    private static PdfArray Identifier(ReadOnlySpan<byte> content)
    {
        var identifier = new PdfString(SHA256.HashData(content).AsSpan(0, IdentifierLength));
        return [identifier, identifier];
    }
}
