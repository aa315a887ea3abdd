using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Amtsbrief.Pdf.Writing;

/// <summary>
/// The objects of one file, and the way they become bytes (ISO 32000-1, 7.5). It knows no profile and checks nothing. Not
/// thread-safe.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    // Readers hold an object stream in memory as a whole; letters stay far below.
    private const int ObjectsPerStream = 500;

    // A letter of one page fits in.
    private const int InitialCapacity = 1 << 15;
    private const int UsualCount = 128;

    private readonly PdfFileFormat _format;
    private readonly ByteBuffer _output = new(InitialCapacity);
    private readonly PdfBody _body;

    // Objects that are no streams, one after the other as they are set, and where each stands in there.
    private readonly ByteBuffer _written = new();
    private readonly List<Range> _ranges = new(UsualCount);

    // Where objects stand in the file: streams once they are added, others when it is closed.
    private readonly List<ObjectPlace> _places = new(UsualCount);

    /// <summary>Begins a file.</summary>
    /// <param name="format">How the objects are laid down.</param>
    internal PdfFile(PdfFileFormat format)
    {
        _format = format;
        _body = new PdfBody(_output, IsCompact);
        // The second line tells transfer programs that the file is binary (7.5.2).
        _output.Write("%PDF-1.7\n%"u8);
        _output.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    private bool IsCompact => _format == PdfFileFormat.Compact;

    /// <summary>Takes a number for an object that is set later.</summary>
    internal PdfReference Reserve()
    {
        _ranges.Add(default);
        _places.Add(default);
        return new PdfReference(_places.Count);
    }

    internal PdfReference Add(PdfObject value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    /// <summary>Writes a stream; what becomes of its bytes later on does not matter.</summary>
    internal PdfReference Add(PdfStream stream)
    {
        var reference = Reserve();
        _places[reference.Number - 1] = _body.Write(reference.Number, stream);
        return reference;
    }

    /// <summary>Sets an object; what becomes of the value later on does not matter.</summary>
    internal void Set(PdfReference reference, PdfObject value)
    {
        var start = _written.Length;
        value.WriteTo(_written);
        _ranges[reference.Number - 1] = start.._written.Length;
    }

    /// <summary>Sets a dictionary entry by entry; nothing else is set before <see cref="End"/>.</summary>
    internal DictionaryWriter Begin(PdfReference reference)
    {
        _ranges[reference.Number - 1] = _written.Length.._written.Length;
        return new DictionaryWriter(_written);
    }

    /// <summary>Closes a dictionary that was begun.</summary>
    internal void End(PdfReference reference, DictionaryWriter dictionary)
    {
        dictionary.End();
        _ranges[reference.Number - 1] = _ranges[reference.Number - 1].Start.._written.Length;
    }

    /// <summary>Writes what is left and closes the file.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="information">The information dictionary, where there is one.</param>
    /// <returns>The bytes, the same for the same objects; they last as long as this object.</returns>
    internal ReadOnlyMemory<byte> Close(PdfReference catalog, PdfReference? information)
    {
        if (IsCompact)
        {
            WriteObjectStreams();
        }
        else
        {
            WriteObjects();
        }

        var trailer = new PdfDictionary
        {
            ["Root"] = catalog,
            ["Info"] = information,
            ["ID"] = Identifier(_output.Written),
        };
        CrossReferences.Write(_output, CollectionsMarshal.AsSpan(_places), trailer, IsCompact);
        return _output.WrittenMemory;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Dispose();
        _written.Dispose();
    }

    private void WriteObjects()
    {
        for (var index = 0; index < _places.Count; index++)
        {
            if (!IsWritten(index))
            {
                _places[index] = _body.Write(index + 1, ObjectAt(index));
            }
        }
    }

    private void WriteObjectStreams()
    {
        var count = _places.Count;
        for (var next = 0; next < count;)
        {
            using var stream = new ObjectStream();
            var container = _places.Count + 1;
            for (; next < count && stream.Count < ObjectsPerStream; next++)
            {
                if (!IsWritten(next))
                {
                    _places[next] = ObjectPlace.InStream(container, stream.Count);
                    stream.Add(next + 1, ObjectAt(next));
                }
            }

            if (stream.Count > 0)
            {
                _places.Add(_body.Write(container, stream.ToStream()));
            }
        }
    }

    private bool IsWritten(int index) => _places[index] != default;

    private ReadOnlySpan<byte> ObjectAt(int index) => _ranges[index] is var range && !range.Equals(default)
        ? _written.Written[range]
        : throw new InvalidOperationException($"Object {index + 1} was reserved and never set.");

    // A file identifier made from the content needs no clock (7.5.5, 14.4).
    private static PdfArray Identifier(ReadOnlySpan<byte> content)
    {
        var identifier = new PdfString(XxHash128.Hash(content));
        return [identifier, identifier];
    }
}
