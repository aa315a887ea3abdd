using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Amtsbrief.Docx.Packing;

/// <summary>
/// Writes a ZIP archive (APPNOTE.TXT 6.3) whose bytes depend on names and contents alone: entries in the order given, the
/// format's earliest time stamp, no attributes. <see cref="System.IO.Compression.ZipArchive"/> records the operating system that
/// it runs on.
/// </summary>
internal sealed class StableZip
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfCentralDirectory = 0x06054b50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Deflated = 8;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;

    private readonly List<Entry> _entries = [];

    // Where the next file goes, and how long the directory behind the files has become.
    private int _end;
    private int _directoryLength;

    private int Length => checked(_end + _directoryLength + EndLength);

    /// <summary>Adds a file.</summary>
    internal void Add(string name, PackedContent content)
    {
        var encoded = Encoding.UTF8.GetByteCount(name);
        _entries.Add(new Entry(name, encoded, content, (uint)_end));
        checked
        {
            _end += LocalLength + encoded + content.Bytes.Length;
            _directoryLength += CentralLength + encoded;
        }
    }

    /// <summary>The whole archive.</summary>
    internal byte[] ToArray()
    {
        var archive = new byte[Length];
        Fill(archive);
        return archive;
    }

    /// <summary>Writes the whole archive, from memory that is used again.</summary>
    internal void WriteTo(Stream output)
    {
        var archive = ArrayPool<byte>.Shared.Rent(Length);
        try
        {
            Fill(archive.AsSpan(0, Length));
            output.Write(archive, 0, Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(archive);
        }
    }

    private void Fill(Span<byte> rest)
    {
        foreach (var entry in _entries)
        {
            WriteHeader(ref rest, entry, central: false);
            entry.Content.Bytes.Span.CopyTo(rest);
            rest = rest[entry.Content.Bytes.Length..];
        }

        foreach (var entry in _entries)
        {
            WriteHeader(ref rest, entry, central: true);
        }

        rest.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(rest, EndOfCentralDirectory);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[8..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[10..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(rest[12..], (uint)_directoryLength);
        BinaryPrimitives.WriteUInt32LittleEndian(rest[16..], (uint)_end);
    }

    // Both headers share their middle; the central one has a version before it and a place after it.
    private static void WriteHeader(ref Span<byte> rest, Entry entry, bool central)
    {
        var length = central ? CentralLength : LocalLength;
        rest[..length].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(rest, central ? CentralHeader : LocalHeader);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[4..], Version);
        var content = entry.Content;
        var shared = rest[(central ? 6 : 4)..];
        BinaryPrimitives.WriteUInt16LittleEndian(shared, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[4..], content.IsDeflated ? Deflated : (ushort)0);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(shared[10..], content.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(shared[14..], (uint)content.Bytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(shared[18..], (uint)content.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[22..], (ushort)entry.NameLength);
        if (central)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(rest[42..], entry.Start);
        }

        Encoding.UTF8.GetBytes(entry.Name, rest[length..]);
        rest = rest[(length + entry.NameLength)..];
    }

    private readonly record struct Entry(string Name, int NameLength, PackedContent Content, uint Start);
}
