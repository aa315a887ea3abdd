using Amtsbrief.Checking;
using Amtsbrief.German.Names;
using Amtsbrief.Images;
using Amtsbrief.Resolving.Blocks;
using Amtsbrief.Resolving.Close;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>The text of a letter from the kind of document to the last line.</summary>
internal sealed class BodyResolver(
    Letter letter, Template template, Length pageHeight, ImageInfos infos, FindingCollector findings)
{
    private readonly BlockContext _context = new(template, pageHeight, new TextSpaces(letter), infos, findings);

    internal ValueList<ResolvedBlock> Resolve()
    {
        List<ResolvedBlock> blocks =
        [
            .. Kind(),
            .. Lines(TextRole.Subject, _context.Lines(letter.Subject, "subject"), "subject"),
            .. Lines(TextRole.Salutation, Salutation(), "salutation"),
            .. new BlockResolver(_context).Resolve(letter.Body),
            .. new CloseResolver(letter, _context).Resolve(),
        ];
        if (blocks.Count > 0)
        {
            blocks[0] = blocks[0] with { SpaceBefore = Length.Zero };
        }

        return KeepRules.Apply(blocks, template.Type, template.Page.TextWidth);
    }

    private IEnumerable<ResolvedBlock> Kind() => letter.DocumentKind is { } kind
        ? Lines(TextRole.DocumentKind, [_context.Plain(kind, "documentKind")], "documentKind")
        : [];

    private ValueList<ResolvedText> Salutation()
    {
        const string Path = "salutation";
        return letter.Salutation.IsDerived
            ? ValueList.From(new SalutationWriter(template.Salutations, allowsEmptyNames: true).To(letter.Recipient)
                .Select(line => _context.Plain(line, Path)))
            : _context.Lines(letter.Salutation.Lines, Path);
    }

    private IEnumerable<ResolvedBlock> Lines(TextRole role, ValueList<ResolvedText> lines, string path) =>
        lines.IsEmpty ? [] : [_context.Paragraph(role, path, lines)];
}
