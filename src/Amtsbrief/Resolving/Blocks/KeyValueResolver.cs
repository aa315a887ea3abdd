using Amtsbrief.Checking;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>Rows of keys and values on one axis.</summary>
internal sealed class KeyValueResolver(BlockContext context)
{
    internal ResolvedKeyValueBlock? Resolve(KeyValueBlock block, BlockPlace place)
    {
        if (block.Rows.IsEmpty)
        {
            context.Findings.Error(
                FindingCodes.EmptyList, place.Of(".rows"), "The block has no rows.", "Give at least one row.");
            return null;
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
                NullRule.Report(
                    place.Of($".rows[{index}]" + (block.Rows[index] is null ? "" : ".key")), context.Findings);
            }
        }

        return rows.Count == 0
            ? null
            : new ResolvedKeyValueBlock(
                TextRole.KeyValue, context.SpaceBefore(TextRole.KeyValue), place.Path,
                KeyColumn.Width(context.Template.Type, rows), ValueList.From(rows));
    }

    private ResolvedRow Row(KeyValueRow row, BlockPlace place, int at)
    {
        var keyPath = place.Of($".rows[{at}].key");
        ContentRules.Text(row.Key, keyPath, context.Findings);
        if (row.Lines.IsEmpty)
        {
            context.Findings.Error(
                FindingCodes.EmptyList, place.Of($".rows[{at}].lines"), "The row has no value.",
                "Give the value, or leave the row out.");
        }

        return new ResolvedRow(
            context.Plain(row.Key, keyPath),
            ValueList.From(row.Lines.Select(
                (line, index) => context.Texts.Resolve(line, place.Of($".rows[{at}].lines[{index}]")))));
    }
}
