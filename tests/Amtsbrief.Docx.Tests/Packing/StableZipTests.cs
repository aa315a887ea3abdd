using System.IO.Compression;
using System.Text;
using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Tests.Packing;

public sealed class StableZipTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Brief ", 200)));

    [Fact]
    public void Given_files_When_read_by_another_reader_Then_names_order_and_contents_are_the_same()
    {
        using var archive = new ZipArchive(new MemoryStream(Pack()));
        Assert.Equal(["b.xml", "ordner/ä.png", "leer"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal([Text, Text, []], archive.Entries.Select(Read));
        Assert.True(archive.Entries[0].CompressedLength < Text.Length / 4);
        Assert.Equal(Text.Length, archive.Entries[1].CompressedLength);
    }

    [Fact]
    public void Given_files_When_packed_Then_no_entry_tells_of_machine_or_time()
    {
        using var archive = new ZipArchive(new MemoryStream(Pack()));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(archive.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
        var file = Pack();
        var central = file.AsSpan().IndexOf("PK\u0001\u0002"u8);
        Assert.Equal(20, file[central + 4]);
        Assert.Equal(0, file[central + 5]);
    }

    [Fact]
    public void Given_the_same_files_When_packed_twice_Then_the_bytes_are_the_same() => Assert.Equal(Pack(), Pack());

    private static byte[] Pack()
    {
        var zip = new StableZip();
        zip.Add("b.xml", PackedContent.OfXml(Text));
        zip.Add("ordner/ä.png", PackedContent.Store(Text));
        zip.Add("leer", PackedContent.OfXml([]));
        return zip.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
