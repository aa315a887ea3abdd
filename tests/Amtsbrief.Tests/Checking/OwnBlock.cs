using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

/// <summary>A block of one's own that expands into what the test says; it is given itself.</summary>
internal sealed record OwnBlock(Func<OwnBlock, ValueList<Block>> Into) : ExpandingBlock
{
    public override ValueList<Block> Expand(Template template) => Into(this);
}
