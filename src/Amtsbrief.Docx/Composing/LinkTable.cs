using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The relationships of the main part that links lead through, numbered as they are met.</summary>
internal sealed class LinkTable
{
    private readonly Dictionary<string, string> _ids = [];
    private readonly List<Relationship> _relationships = [];

    internal IReadOnlyList<Relationship> Relationships => _relationships;

    /// <summary>The relationship id for a target; links to one place share it.</summary>
    internal string IdOf(Uri target)
    {
        var address = target.OriginalString;
        if (!_ids.TryGetValue(address, out var id))
        {
            id = $"link{_ids.Count + 1}";
            _ids.Add(address, id);
            _relationships.Add(new Relationship(id, Names.HyperlinkRelation, address, External: true));
        }

        return id;
    }
}
