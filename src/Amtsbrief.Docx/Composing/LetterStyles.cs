using System.Globalization;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The paragraph styles of one letter: one for each role, and beside it one for each other look that the letter gives the
/// role, such as that of a zone's first block, which has no space above it.
/// </summary>
internal sealed class LetterStyles
{
    private readonly Dictionary<StyleKey, LetterStyle> _byKey = [];
    private readonly List<LetterStyle> _all = [];
    private readonly HashSet<string> _ids = [];

    internal LetterStyles(ResolvedLetter letter)
    {
        foreach (var role in Enum.GetValues<TextRole>())
        {
            var style = RoleStyle.Of(role);
            var key = new StyleKey(
                role, style.Home, letter.Template.Type[role].SpaceBefore, FirstValueIndent(role, letter), style.KeepNext)
            {
                Alignment = FirstAlignment(role, letter),
            };
            Add(new LetterStyle(key, style.Id, style.Name, Plain: null));
        }
    }

    /// <summary>All styles, those of the roles first.</summary>
    internal IReadOnlyList<LetterStyle> All => _all;

    /// <summary>The style of a look; made when it is first asked for.</summary>
    internal LetterStyle this[StyleKey key] => _byKey.TryGetValue(key, out var style) ? style : Add(MakeVariant(key));

    private LetterStyle MakeVariant(StyleKey key)
    {
        var plain = _all[(int)key.Role];
        var (id, name) = (plain.Id, plain.Name);
        if (key.Zone != plain.Key.Zone)
        {
            (id, name) = key.Zone switch
            {
                { Kind: ZoneKind.FootDetails } => (id + "AmFuss", name + " am Fuß"),
                { Column: > 0 and var column } => (id + "Spalte" + Number(column), name + " Spalte " + Number(column)),
                _ => (id + "Anderswo", name + " anderswo"),
            };
        }

        if (key.ValueIndent != plain.Key.ValueIndent)
        {
            (id, name) = (id + "Eingezogen", name + " eingezogen");
        }

        if (key.Alignment != plain.Key.Alignment)
        {
            (id, name) = key.Alignment switch
            {
                HorizontalAlignment.Left => (id + "Linksbuendig", name + " linksbündig"),
                HorizontalAlignment.Center => (id + "Zentriert", name + " zentriert"),
                _ => (id + "Rechtsbuendig", name + " rechtsbündig"),
            };
        }

        if (key.SpaceBefore != plain.Key.SpaceBefore)
        {
            (id, name) = key.SpaceBefore == Length.Zero
                ? (id + "OhneAbstand", name + " ohne Abstand")
                : (id + "MitAbstand", name + " mit Abstand");
        }

        if (key.KeepNext != plain.Key.KeepNext)
        {
            (id, name) = (id + "MitNaechstem", name + " mit nächstem Absatz");
        }

        if (key.Rule != plain.Key.Rule)
        {
            (id, name) = (id + "MitLinie", name + " mit Linie");
        }

        return WithOwnId(new LetterStyle(key, id, name, plain));
    }

    private LetterStyle WithOwnId(LetterStyle style)
    {
        var own = style;
        for (var number = 2; _ids.Contains(own.Id); number++)
        {
            own = style with { Id = $"{style.Id}{number}", Name = $"{style.Name} {number}" };
        }

        return own;
    }

    private LetterStyle Add(LetterStyle style)
    {
        _byKey.Add(style.Key, style);
        _all.Add(style);
        _ids.Add(style.Id);
        return style;
    }

    // A role's own style has the indent of the first block that the body has of it, so that most blocks need no other.
    private static Length FirstValueIndent(TextRole role, ResolvedLetter letter)
    {
        foreach (var block in letter.Body)
        {
            if (block is ResolvedKeyValueBlock rows && rows.Role == role)
            {
                return rows.ValueIndent;
            }
        }

        return Length.Zero;
    }

    // As with indents; only zones are set otherwise than flush left.
    private static HorizontalAlignment FirstAlignment(TextRole role, ResolvedLetter letter)
    {
        ResolvedFrame[] frames = [letter.FirstPage, letter.ContinuationPages];
        return letter.HeadZones
            .Concat(frames.SelectMany(frame => frame.Header))
            .Concat(frames.SelectMany(frame => frame.Footer))
            .Concat(frames.Select(frame => frame.PageNumber).OfType<ResolvedZone>())
            .SelectMany(zone => zone.Blocks)
            .OfType<ResolvedParagraph>()
            .FirstOrDefault(block => block.Role == role)?.Alignment ?? HorizontalAlignment.Left;
    }

    // Columns are counted from one, as people do.
    private static string Number(int column) => (column + 1).ToString(CultureInfo.InvariantCulture);
}
