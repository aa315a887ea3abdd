using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>The parts of a DOCX file by name, in the order of the archive.</summary>
internal sealed class DocxFile
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<string> _names = [];
    private readonly Dictionary<string, byte[]> _parts = [];

    internal DocxFile(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            _names.Add(entry.FullName);
            _parts.Add(entry.FullName, copy.ToArray());
        }
    }

    internal IReadOnlyList<string> Names => _names;

    internal bool Has(string name) => _parts.ContainsKey(name);

    internal byte[] Bytes(string name) => _parts[name];

    internal XDocument Xml(string name) => XDocument.Load(new MemoryStream(_parts[name]), LoadOptions.PreserveWhitespace);

    /// <summary>The names of all XML parts.</summary>
    internal IEnumerable<string> XmlNames => _names.Where(name =>
        name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal));

    /// <summary>The same file with one XML part changed.</summary>
    internal DocxFile With(string name, Action<XDocument> change)
    {
        var xml = Xml(name);
        change(xml);
        using var bytes = new MemoryStream();
        xml.Save(bytes, SaveOptions.DisableFormatting);
        return With(name, bytes.ToArray());
    }

    /// <summary>The same file with one part replaced or added.</summary>
    internal DocxFile With(string name, byte[] content) => Copy(parts => parts[name] = content);

    /// <summary>The same file without one part.</summary>
    internal DocxFile Without(string name) => Copy(parts => parts.Remove(name));

    private DocxFile Copy(Action<Dictionary<string, byte[]>> change)
    {
        var parts = new Dictionary<string, byte[]>(_parts);
        change(parts);
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var entry = archive.CreateEntry(part.Key).Open();
                entry.Write(part.Value);
            }
        }

        return new DocxFile(bytes.ToArray());
    }

    /// <summary>All XML parts as indented text, as golden files hold them.</summary>
    internal string ToText() => ToText(_ => true);

    /// <summary>Some of the XML parts as indented text.</summary>
    internal string ToText(Func<string, bool> isWanted)
    {
        var text = new StringBuilder();
        foreach (var name in XmlNames.Where(isWanted))
        {
            text.Append("== ").Append(name).Append('\n').Append(Indented(name)).Append('\n');
        }

        return text.ToString();
    }

    private string Indented(string name)
    {
        var settings = new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true };
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, settings))
        {
            XDocument.Load(new MemoryStream(_parts[name])).Save(writer);
        }

        return text.ToString();
    }
}
