using Amtsbrief.Templates;

namespace Amtsbrief;

/// <summary>
/// A block that is made of other blocks: the way to add kinds of blocks of one's own. It must answer the same for the same
/// template, for a renderer may ask more than once and from several threads.
/// </summary>
public abstract record ExpandingBlock : Block
{
    /// <summary>Gives the blocks that stand in this block's place.</summary>
    /// <param name="template">The template, for its wording and its date and time style.</param>
    /// <remarks>
    /// What an implementation throws is not caught: it passes unchanged through <see cref="LetterCheck.Check(Letter, Template)"/>
    /// and the renderers, for a mistake in code is no finding about a letter.
    /// </remarks>
    /// <returns>Core blocks or further expanding ones, nested at most 16 deep, at most 10 000 altogether.</returns>
    public abstract ValueList<Block> Expand(Template template);
}
