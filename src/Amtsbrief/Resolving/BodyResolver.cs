using Amtsbrief.Checking;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>The text of a letter from the kind of document to the signature.</summary>
internal sealed class BodyResolver(Letter letter, Template template, FindingCollector findings)
{
    private readonly List<ResolvedBlock> _blocks = [];
    private readonly TextResolver _text = new(template.Wording, findings);

    internal ValueList<ResolvedBlock> Resolve()
    {
        if (letter.DocumentKind is { } kind)
        {
            Add(TextRole.DocumentKind, "documentKind", [Plain(kind, "documentKind")]);
        }

        AddLines(TextRole.Subject, letter.Subject, "subject");
        AddLines(TextRole.Salutation, letter.Salutation, "salutation");
        new BlockExpander(template, findings).Expand(letter.Body, AddBlock);
        AddClosing();
        AddSignatures();
        return KeepRules.Apply(_blocks);
    }

    private void AddBlock(Block block, BlockPlace place)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(TextRole.Body, place.Path, [_text.Resolve(paragraph.Text, place.Of(".text"))]);
                break;
            case KeyValueBlock keyValue:
                AddKeyValues(keyValue, place);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set.");
        }
    }

    private void AddKeyValues(KeyValueBlock block, BlockPlace place)
    {
        if (block.Rows.IsEmpty)
        {
            findings.Error(FindingCodes.EmptyList, place.Of(".rows"), "The block has no rows.", "Give at least one row.");
            return;
        }

        var rows = new List<ResolvedRow>();
        for (var index = 0; index < block.Rows.Count; index++)
        {
            if (block.Rows[index] is { Key: not null } row)
            {
                rows.Add(Row(row, place, index));
            }
            else
            {
                NullRule.Report(place.Of($".rows[{index}]" + (block.Rows[index] is null ? "" : ".key")), findings);
            }
        }

        if (rows.Count > 0)
        {
            Append(new ResolvedKeyValueBlock(
                TextRole.KeyValue, template.Type.KeyValue.SpaceBefore, place.Path, KeyColumn.Width(template.Type, rows),
                ValueList.From(rows)));
        }
    }

    private ResolvedRow Row(KeyValueRow row, BlockPlace place, int at)
    {
        var keyPath = place.Of($".rows[{at}].key");
        ContentRules.Text(row.Key, keyPath, findings);
        if (row.Lines.IsEmpty)
        {
            findings.Error(
                FindingCodes.EmptyList, place.Of($".rows[{at}].lines"), "The row has no value.",
                "Give the value, or leave the row out.");
        }

        return new ResolvedRow(
            Plain(row.Key, keyPath),
            ValueList.From(row.Lines.Select((line, index) => _text.Resolve(line, place.Of($".rows[{at}].lines[{index}]")))));
    }

    private void AddClosing()
    {
        var closing = letter.Closing ?? template.Wording.Closing;
        if (closing.Length > 0)
        {
            Add(TextRole.Closing, "closing", [Plain(closing, "closing")]);
        }
    }

    private void AddSignatures()
    {
        for (var index = 0; index < letter.Signatures.Count; index++)
        {
            var path = $"signatures[{index}]";
            switch (letter.Signatures[index])
            {
                case RenderedSignature rendered:
                    var name = Plain($"{template.Wording.RenderedSignature} {rendered.Name}", path + ".name");
                    Add(TextRole.Signature, path, rendered.Unit is { } unit ? [name, Plain(unit, path + ".unit")] : [name]);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(
                        nameof(letter), letter.Signatures[index], "The signature is none of the closed set.");
            }
        }
    }

    private void AddLines(TextRole role, ValueList<string> lines, string path)
    {
        if (!lines.IsEmpty)
        {
            Add(role, path, ValueList.From(lines.Select((line, index) => Plain(line, $"{path}[{index}]"))));
        }
    }

    private void Add(TextRole role, string path, ValueList<ResolvedText> lines) =>
        Append(new ResolvedParagraph(role, template.Type[role].SpaceBefore, path, lines));

    private void Append(ResolvedBlock block) =>
        _blocks.Add(_blocks.Count == 0 ? block with { SpaceBefore = Length.Zero } : block);

    private static ResolvedText Plain(string text, string path) => new([new ResolvedRun(text)], path);
}
