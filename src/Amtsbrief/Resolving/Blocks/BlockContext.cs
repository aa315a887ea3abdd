using Amtsbrief.Checking;
using Amtsbrief.Images;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>What all resolvers of blocks share while one letter is resolved. Not thread-safe.</summary>
internal sealed class BlockContext(
    Template template, Length pageHeight, TextSpaces spaces, ImageInfos infos, FindingCollector findings)
{
    internal Template Template { get; } = template;

    internal FindingCollector Findings { get; } = findings;

    internal ImageInfos Images { get; } = infos;

    /// <summary>How much text stands on a page; that of continuation pages, which have most.</summary>
    internal Length PageHeight { get; } = pageHeight;

    internal Length TextWidth => Template.Page.TextWidth;

    internal TextResolver Texts { get; } = new(template.Wording, spaces, findings);

    internal BlockExpander Expander { get; } = new(template, findings);

    internal Length SpaceBefore(TextRole role) => Template.Type[role].SpaceBefore;

    /// <summary>A paragraph with the space that its role asks for.</summary>
    internal ResolvedParagraph Paragraph(TextRole role, string path, params ValueList<ResolvedText> lines) =>
        new(role, SpaceBefore(role), path, lines);

    /// <summary>Lines with the place that the list of them has.</summary>
    internal ValueList<ResolvedText> Lines(ValueList<string> lines, string path) =>
        ValueList.From(lines.Select((line, index) => Plain(line, $"{path}[{index}]")));

    internal ResolvedText Plain(string text, string path) => new([new ResolvedRun(spaces.Bind(text))], path);
}
