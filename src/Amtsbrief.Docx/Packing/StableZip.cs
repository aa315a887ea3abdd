using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Amtsbrief.Docx.Packing;

/// <summary>
/// Writes a ZIP archive (APPNOTE.TXT 6.3) whose bytes depend on names and contents alone: entries in the order given, the
/// format's earliest time stamp, no attributes. <see cref="ZipArchive"/> records the operating system that it runs on.
/// </summary>
internal sealed class StableZip : IDisposable
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfCentralDirectory = 0x06054b50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Deflated = 8;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    private readonly MemoryStream _archive = new(32 * 1024);
    private readonly List<Entry> _entries = [];

    /// <summary>Adds a file; stored as it is if <paramref name="compress"/> is false.</summary>
    internal void Add(string name, ReadOnlySpan<byte> content, bool compress)
    {
        var encoded = Encoding.UTF8.GetBytes(name);
        var start = checked((uint)_archive.Position);
        _archive.Position += 30 + encoded.Length;
        var body = _archive.Position;
        if (compress)
        {
            // A letter is a few kilobytes: packing it tighter takes three times as long and saves one.
            using var deflate = new DeflateStream(_archive, CompressionLevel.Fastest, leaveOpen: true);
            deflate.Write(content);
        }
        else
        {
            _archive.Write(content);
        }

        var end = _archive.Position;
        var entry = new Entry(
            encoded, start, Crc32.Of(content), (uint)(end - body), (uint)content.Length, compress ? Deflated : (ushort)0);
        _entries.Add(entry);
        _archive.Position = start;
        WriteHeader(entry, central: false);
        _archive.Position = end;
    }

    /// <summary>Ends the archive.</summary>
    /// <returns>The whole archive.</returns>
    internal byte[] Finish()
    {
        var start = (uint)_archive.Position;
        foreach (var entry in _entries)
        {
            WriteHeader(entry, central: true);
        }

        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndOfCentralDirectory);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)_archive.Position - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        _archive.Write(end);
        return _archive.ToArray();
    }

    public void Dispose() => _archive.Dispose();

    // Both headers share their middle; the central one has a version before it and a place after it.
    private void WriteHeader(Entry entry, bool central)
    {
        Span<byte> header = stackalloc byte[46];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, central ? CentralHeader : LocalHeader);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        var shared = header[(central ? 6 : 4)..];
        BinaryPrimitives.WriteUInt16LittleEndian(shared, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[4..], entry.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(shared[10..], entry.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(shared[14..], entry.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(shared[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[22..], (ushort)entry.Name.Length);
        if (central)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header[42..], entry.Start);
        }

        _archive.Write(header[..(central ? 46 : 30)]);
        _archive.Write(entry.Name);
    }

    private readonly record struct Entry(byte[] Name, uint Start, uint Checksum, uint Packed, uint Size, ushort Method);
}
