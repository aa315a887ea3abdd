namespace Amtsbrief.Images.Svg;

/// <summary>An element of a drawing. Attributes of other namespaces are left out, except the target of a link.</summary>
internal sealed class SvgElement(string name, int line)
{
    private readonly Dictionary<string, string> _attributes = [];
    private readonly List<SvgElement> _children = [];
    private Dictionary<string, string> _declarations = [];

    internal string Name { get; } = name;

    internal int Line { get; } = line;

    internal IReadOnlyList<SvgElement> Children => _children;

    /// <summary>The properties that the attribute <c>style</c> and style sheets set.</summary>
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
            _declarations = ReadDeclarations(value);
        }
    }

    /// <summary>Adds what style sheets say, where the element does not say it itself.</summary>
    internal void Add(IEnumerable<KeyValuePair<string, string>> declarations, SvgBudget budget)
    {
        var own = _declarations.ToArray();
        foreach (var (property, value) in declarations.Concat(own))
        {
            budget.AddDeclaration();
            _declarations[property] = value;
        }
    }

    /// <summary>The declarations of a style, the last of a property winning.</summary>
    internal static Dictionary<string, string> ReadDeclarations(string style)
    {
        var declarations = new Dictionary<string, string>();
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase);
                declarations[declaration[..colon].Trim().ToLowerInvariant()] = value.Trim();
            }
        }

        return declarations;
    }
}
