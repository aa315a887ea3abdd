using System.Collections.Immutable;
using Amtsbrief.Pdf.Layout.Lines;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>Sets the lines of blocks in the style of their role.</summary>
internal sealed class LineSetter(TypeSetting type, TextSetter texts)
{
    /// <summary>Sets lines that the author set apart, each broken into several if need be.</summary>
    internal List<SetLine> Set(
        TextRole role, ValueList<ResolvedText> lines, LogicalNode parent, Column column,
        HorizontalAlignment alignment = HorizontalAlignment.Left)
    {
        var isRunning = column.IsText && role.IsRunning();
        var measure = new Measure(
            column.TextLeft, column.TextWidth, isRunning && type.Hyphenated, isRunning && type.Justified, alignment);
        var set = new List<SetLine>();
        for (var index = 0; index < lines.Count; index++)
        {
            texts.Set(lines[index], parent, type[role], measure, index == lines.Count - 1, set);
        }

        return set;
    }

    /// <summary>Sets what stands before a text on its first line.</summary>
    internal ImmutableArray<SetRun> SetLabel(TextRole role, ResolvedText text, LogicalNode parent, Length left, Length width) =>
        texts.SetOnOneLine(text, parent, type[role], new Measure(left, width));

    /// <summary>Puts a label on the first line of a text; a text without lines gets one.</summary>
    internal void Label(List<SetLine> lines, ImmutableArray<SetRun> label, TextRole role, string path)
    {
        if (label.IsDefaultOrEmpty)
        {
            return;
        }

        if (lines.Count == 0)
        {
            lines.Add(new SetLine(path, type[role], label));
        }
        else
        {
            lines[0] = lines[0].After(label);
        }
    }
}
