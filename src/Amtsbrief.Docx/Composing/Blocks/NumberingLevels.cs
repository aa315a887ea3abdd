using System.Globalization;
using Amtsbrief.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Definitions of numberings, level by level (w:abstractNum, w:lvl).</summary>
internal static class NumberingLevels
{
    private const char DeeperBullet = '–';

    // Lists are nested three deep at most. Word offers the levels that the letter does not use to whoever edits it.
    private const int Levels = 3;

    /// <summary>The outline of headings: each level is that of a style, and its number shows those above.</summary>
    internal static W.AbstractNum Outline(int id, LetterStyles styles)
    {
        var made = Definition(id, W.MultiLevelValues.Multilevel);
        for (var level = 0; level < HeadingNumbering.Levels; level++)
        {
            var place = new NumberPlace(HeadingNumbering.NumberId, level);
            var text = string.Join('.', Enumerable.Range(1, level + 1).Select(Figure));
            var style = styles.Counting(place);
            var indent = style?.Key.Indents ?? default;
            made.Append(Level(level, W.NumberFormatValues.Decimal, text, indent, style?.Id));
        }

        return made;
    }

    /// <summary>One level whose label is a text that counts nothing.</summary>
    internal static W.AbstractNum Fixed(int id, string label)
    {
        var made = Definition(id, W.MultiLevelValues.SingleLevel);
        made.Append(Level(0, W.NumberFormatValues.Decimal, label, indents: default));
        return made;
    }

    /// <summary>The levels of a list; its own as it is, and the others in proportion.</summary>
    /// <remarks>Bullets name the font: LibreOffice 7.4 would take them from one of symbols.</remarks>
    internal static W.AbstractNum List(int id, ListLook look, Length listIndent, string font)
    {
        var list = Definition(id, W.MultiLevelValues.HybridMultilevel);
        for (var level = 0; level < Levels; level++)
        {
            var labels = Length.Max(look.LabelIndent + (listIndent * (level - look.Level)), Length.Zero);
            var text = look.Style == ListStyle.Bullet
                ? (level <= look.Level ? look.Mark : DeeperBullet).ToString()
                : Figure(level + 1) + look.Mark;
            var made = Level(level, FormatOf(look.Style), text, new Indents(labels + look.Width, Length.Zero, look.Width));
            if (look.Style == ListStyle.Bullet)
            {
                made.Append(new W.NumberingSymbolRunProperties(Measures.Fonts(font)));
            }

            list.Append(made);
        }

        return list;
    }

    private static W.AbstractNum Definition(int id, W.MultiLevelValues type) =>
        new(new W.MultiLevelType { Val = type }) { AbstractNumberId = id };

    private static W.Level Level(
        int level, W.NumberFormatValues format, string text, Indents indents, string? style = null)
    {
        var made = new W.Level { LevelIndex = level };
        made.Append(new W.StartNumberingValue { Val = 1 }, new W.NumberingFormat { Val = format });
        if (style is not null)
        {
            made.Append(new W.ParagraphStyleIdInLevel { Val = style });
        }

        made.Append(new W.LevelText { Val = text }, new W.LevelJustification { Val = W.LevelJustificationValues.Left });
        if (indents != default)
        {
            made.Append(new W.PreviousParagraphProperties(ParagraphLook.Indentation(indents)));
        }

        return made;
    }

    private static string Figure(int level) => string.Create(CultureInfo.InvariantCulture, $"%{level}");

    private static W.NumberFormatValues FormatOf(ListStyle style) => style switch
    {
        ListStyle.Bullet => W.NumberFormatValues.Bullet,
        ListStyle.Arabic => W.NumberFormatValues.Decimal,
        ListStyle.LowerLetter => W.NumberFormatValues.LowerLetter,
        ListStyle.UpperLetter => W.NumberFormatValues.UpperLetter,
        ListStyle.LowerRoman => W.NumberFormatValues.LowerRoman,
        ListStyle.UpperRoman => W.NumberFormatValues.UpperRoman,
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style."),
    };
}
