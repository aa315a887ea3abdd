using Amtsbrief.Docx.Packing;
using Amtsbrief.Images.Svg;

namespace Amtsbrief.Docx.Composing;

/// <summary>What one part refers to: the places that its links lead to and the images that it shows, as they are met.</summary>
internal sealed class PartReferences(MediaFiles media)
{
    private readonly Dictionary<string, string> _links = [];
    private readonly HashSet<string> _images = [];
    private readonly List<Relationship> _relationships = [];

    internal IReadOnlyList<Relationship> Relationships => _relationships;

    /// <summary>The relationship id for a target; links to one place share it.</summary>
    internal string IdOf(Uri target)
    {
        var address = target.OriginalString;
        if (!_links.TryGetValue(address, out var id))
        {
            id = $"link{_links.Count + 1}";
            _links.Add(address, id);
            _relationships.Add(new Relationship(id, Names.HyperlinkRelation, address, External: true));
        }

        return id;
    }

    /// <summary>
    /// The relationship id for an image, which is put into the package; the same image shares it. Null if it is a drawing, whose
    /// shapes stand in the part itself.
    /// </summary>
    internal string? IdOf(LetterImage image)
    {
        if (SvgReader.IsXml(image.Data.AsSpan()))
        {
            return null;
        }

        var file = media.Add(image);
        if (_images.Add(file.Id))
        {
            _relationships.Add(new Relationship(file.Id, Names.ImageRelation, file.Target));
        }

        return file.Id;
    }
}
