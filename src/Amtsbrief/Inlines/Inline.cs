namespace Amtsbrief.Inlines;

/// <summary>A part of a <see cref="RichText"/>; a closed family. A string converts to a <see cref="TextRun"/>.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>Makes a plain part of a string.</summary>
    /// <param name="text">The characters.</param>
    public static implicit operator Inline(string text) => FromString(text);

    /// <summary>Makes a plain part of a string.</summary>
    /// <param name="text">The characters.</param>
    /// <returns>The part.</returns>
    public static Inline FromString(string text) => new TextRun(text);
}
