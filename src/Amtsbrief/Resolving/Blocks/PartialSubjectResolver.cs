using Amtsbrief.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>A paragraph that opens with its own subject in bold, the text running on (DIN 5008).</summary>
internal static class PartialSubjectResolver
{
    internal static ResolvedParagraph Resolve(PartialSubject block, BlockPlace place, BlockContext context)
    {
        var title = context.Texts.ResolvePlain(block.Title, place.Of(".title"));
        var text = context.Texts.Resolve(block.Text, place.Of(".text"));
        IEnumerable<ResolvedRun> runs =
            [.. title.Runs.Select(run => run with { Bold = true }), new ResolvedRun(" "), .. text.Runs];
        return context.Paragraph(TextRole.Body, place.Path, new ResolvedText(ValueList.From(runs), place.Path));
    }
}
