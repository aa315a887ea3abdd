namespace Amtsbrief;

/// <summary>
/// Rows of a key and a value, such as "Zeit:" and "Ort:" (Angabenblock); all values stand on one axis, and lines that follow
/// begin there too. Immutable and thread-safe.
/// </summary>
public sealed record KeyValueBlock : Block
{
    /// <summary>The rows; at least one.</summary>
    public required ValueList<KeyValueRow> Rows { get; init; }
}

/// <summary>One row of a <see cref="KeyValueBlock"/>. Immutable and thread-safe.</summary>
public sealed record KeyValueRow
{
    /// <summary>The key as it is printed, punctuation included: "Zeit:".</summary>
    public required string Key { get; init; }

    /// <summary>The value, a line each.</summary>
    public required ValueList<RichText> Lines { get; init; }
}
