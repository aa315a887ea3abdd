namespace Amtsbrief;

/// <summary>How grave a <see cref="Finding"/> is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Info,

    /// <summary>Probably not meant; the letter is rendered all the same.</summary>
    Warning,

    /// <summary>The letter cannot be rendered as it is.</summary>
    Error,
}
