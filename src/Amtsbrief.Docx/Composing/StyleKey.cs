using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Everything that tells one paragraph's look from another's. Each key that a letter uses becomes a paragraph style, so that
/// no paragraph needs formatting of its own.
/// </summary>
/// <param name="Role">What the text is.</param>
/// <param name="Zone">The zone it stands in; null in the body.</param>
/// <param name="SpaceBefore">What is left free above.</param>
/// <param name="ValueIndent">Where values of keys begin; zero where there are none.</param>
/// <param name="KeepNext">Whether no page ends behind it.</param>
internal readonly record struct StyleKey(
    TextRole Role, ZonePlace? Zone, Length SpaceBefore, Length ValueIndent, bool KeepNext)
{
    /// <summary>Where its lines stand.</summary>
    internal HorizontalAlignment Alignment { get; init; }

    /// <summary>Whether the rule of its zone stands at its edge.</summary>
    internal ZoneRule Rule { get; init; }
}
