using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Amtsbrief.Pdf.Writing;

/// <summary>
/// The objects of one file, and the way they become bytes (ISO 32000-1, 7.5). It knows no profile and checks nothing. Not
/// thread-safe.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int IdentifierLength = 16;

    // Readers hold an object stream in memory as a whole; letters stay far below.
    private const int ObjectsPerStream = 500;

    // What has been set, one object after the other, and where each stands in it.
    private readonly ByteBuffer _written = new();
    private readonly List<Range?> _objects = [];
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

    /// <summary>Sets an object; what becomes of the value later on does not matter.</summary>
    internal void Set(PdfReference reference, PdfObject value)
    {
        var start = _written.Length;
        value.WriteTo(_written);
        _objects[reference.Number - 1] = start.._written.Length;
    }

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
        var places = new List<ObjectPlace>(_objects.Count + 1);
        var body = new PdfBody(buffer, compact);
        var packed = new List<int>(compact ? _objects.Count : 0);
        for (var i = 0; i < _objects.Count; i++)
        {
            if (_streams[i] is { } stream)
            {
                places.Add(body.Write(i + 1, stream));
            }
            else if (compact)
            {
                places.Add(default);
                packed.Add(i);
            }
            else
            {
                places.Add(body.Write(i + 1, ObjectAt(i)));
            }
        }

        WriteObjectStreams(body, packed, places);
        var trailer = new PdfDictionary
        {
            ["Root"] = catalog,
            ["Info"] = information,
            ["ID"] = Identifier(buffer.Written),
        };
        CrossReferences.Write(buffer, CollectionsMarshal.AsSpan(places), trailer, compact);
        return buffer.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _written.Dispose();

    private void WriteObjectStreams(PdfBody body, List<int> objects, List<ObjectPlace> places)
    {
        for (var first = 0; first < objects.Count; first += ObjectsPerStream)
        {
            using var stream = new ObjectStream();
            var container = places.Count + 1;
            for (var i = first; i < Math.Min(first + ObjectsPerStream, objects.Count); i++)
            {
                var index = objects[i];
                places[index] = ObjectPlace.InStream(container, i - first);
                stream.Add(index + 1, ObjectAt(index));
            }

            places.Add(body.Write(container, stream.ToStream()));
        }
    }

    private ReadOnlySpan<byte> ObjectAt(int index) => _objects[index] is { } range
        ? _written.Written[range]
        : throw new InvalidOperationException($"Object {index + 1} was reserved and never set.");

    // A file identifier made from the content needs no clock (7.5.5, 14.4).
    private static PdfArray Identifier(ReadOnlySpan<byte> content)
    {
        var identifier = new PdfString(SHA256.HashData(content).AsSpan(0, IdentifierLength));
        return [identifier, identifier];
    }
}
