namespace Amtsbrief.Images.Svg;

/// <summary>An element of a drawing. Attributes of other namespaces are left out, except the target of a link.</summary>
internal sealed class SvgElement(string name, int line)
{
    private readonly Dictionary<string, string> _attributes = [];
    private readonly Dictionary<string, string> _declarations = [];
    private readonly List<SvgElement> _children = [];

    internal string Name { get; } = name;

    internal int Line { get; } = line;

    internal IReadOnlyList<SvgElement> Children => _children;

    /// <summary>The properties that the attribute <c>style</c> sets.</summary>
    internal IReadOnlyDictionary<string, string> Declarations => _declarations;

    internal string? this[string attribute] => _attributes.GetValueOrDefault(attribute);

    /// <summary>The value of a property, as a declaration or as an attribute; the declaration wins.</summary>
    internal string? Property(string property) => _declarations.GetValueOrDefault(property) ?? this[property];

    internal void Add(SvgElement child) => _children.Add(child);

    internal void Add(string attribute, string value)
    {
        _attributes.TryAdd(attribute, value.Trim());
        if (attribute == "style")
        {
            Declare(value);
        }
    }

    private void Declare(string style)
    {
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase);
                _declarations[declaration[..colon].Trim().ToLowerInvariant()] = value.Trim();
            }
        }
    }
}
