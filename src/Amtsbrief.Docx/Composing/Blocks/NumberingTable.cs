using Amtsbrief.Blocks;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>
/// The numberings of a letter, made as they are asked for: an outline for headings, and for lists one definition a look, in which
/// each numbered list counts for itself.
/// </summary>
internal sealed class NumberingTable(Template template)
{
    private readonly Dictionary<ListLook, int> _looks = [];
    private readonly Dictionary<int, NumberPlace> _bullets = [];
    private readonly List<W.AbstractNum> _definitions = [];
    private readonly List<W.NumberingInstance> _instances = [];
    private bool _hasOutline;

    internal bool IsEmpty => _instances.Count == 0 && !_hasOutline;

    // Both begin with the outline's, whether the letter has one or not.
    private int NextDefinition => _definitions.Count + 1;

    private int NextInstance => HeadingNumbering.NumberId + _instances.Count + 1;

    /// <summary>A level of the outline that headings count in.</summary>
    internal NumberPlace Outline(ResolvedHeading heading)
    {
        _hasOutline = true;
        return HeadingNumbering.Regular(heading);
    }

    /// <summary>A numbering that always shows the same, for numbers that no counting gives.</summary>
    internal NumberPlace Fixed(string label)
    {
        _definitions.Add(NumberingLevels.Fixed(NextDefinition, label));
        return new NumberPlace(Instance(_definitions.Count, level: 0, start: null), 0);
    }

    /// <summary>The numbering of a list; bullets of one look share theirs, for nothing is counted.</summary>
    /// <param name="list">The list.</param>
    /// <param name="style">What its labels are.</param>
    /// <param name="left">How far what it stands in is set in.</param>
    internal NumberPlace Of(ResolvedList list, ListStyle style, Length left)
    {
        var look = new ListLook(
            style, list.Items[0].Label[^1], list.Level, list.LabelIndent + left, list.TextIndent - list.LabelIndent);
        if (!_looks.TryGetValue(look, out var definition))
        {
            definition = NextDefinition;
            _looks.Add(look, definition);
            _definitions.Add(NumberingLevels.List(
                definition, look, template.Blocks.ListIndent, template.Type.Family.OfficeName));
        }

        if (style != ListStyle.Bullet)
        {
            return new NumberPlace(Instance(definition, list.Level, list.Start), list.Level);
        }

        if (!_bullets.TryGetValue(definition, out var place))
        {
            place = new NumberPlace(Instance(definition, list.Level, start: null), list.Level);
            _bullets.Add(definition, place);
        }

        return place;
    }

    /// <summary>The part; definitions stand before what refers to them.</summary>
    internal W.Numbering Compose(LetterStyles styles)
    {
        var part = new W.Numbering();
        if (_hasOutline)
        {
            part.Append(NumberingLevels.Outline(0, styles));
        }

        part.Append(_definitions);
        if (_hasOutline)
        {
            part.Append(Instance(HeadingNumbering.NumberId, 0));
        }

        part.Append(_instances);
        return part;
    }

    private int Instance(int definition, int level, int? start)
    {
        var id = NextInstance;
        var instance = Instance(id, definition);
        if (start is { } first)
        {
            instance.Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = first }) { LevelIndex = level });
        }

        _instances.Add(instance);
        return id;
    }

    private static W.NumberingInstance Instance(int id, int definition) =>
        new(new W.AbstractNumId { Val = definition }) { NumberID = id };
}

/// <summary>What tells the labels of one list from those of another.</summary>
/// <param name="Style">How they count.</param>
/// <param name="Mark">The bullet, or what closes a number.</param>
/// <param name="Level">How deep the list is nested, from 0.</param>
/// <param name="LabelIndent">Where labels begin.</param>
/// <param name="Width">How far the text begins behind them.</param>
internal readonly record struct ListLook(ListStyle Style, char Mark, int Level, Length LabelIndent, Length Width);
