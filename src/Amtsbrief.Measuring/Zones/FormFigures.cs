namespace Amtsbrief.Measuring.Zones;

/// <summary>The figures of a form (DIN 5008, as secondary sources agree); all follow from where the address field begins.</summary>
internal sealed record FormFigures
{
    private FormFigures(SheetForm form, Length fieldTop) => (Form, FieldTop) = (form, fieldTop);

    internal static FormFigures A { get; } = new(SheetForm.A, 27.Mm);

    internal static FormFigures B { get; } = new(SheetForm.B, 45.Mm);

    /// <summary>The base line pitch of the norm (Grundzeile): 1/6 inch.</summary>
    internal static Length Pitch { get; } = 12.Pt;

    /// <summary>Two blank lines, as the norm's figures have them: from field or block to the subject.</summary>
    internal static Length SpaceAboveText { get; } = 8.46.Mm;

    /// <summary>The alignment line of all text (Fluchtlinie).</summary>
    internal static Length TextLeft { get; } = 25.Mm;

    internal static Length FieldLeft { get; } = 20.Mm;

    internal static Length FieldRight { get; } = 105.Mm;

    internal static Length Hole { get; } = 148.5.Mm;

    internal static Length BlockLeft { get; } = 125.Mm;

    internal SheetForm Form { get; }

    internal Length FieldTop { get; }

    internal Length FieldBottom => FieldTop + 45.Mm;

    internal Length ReturnLineBottom => FieldTop + 5.Mm;

    /// <summary>Where the notes end and the address begins.</summary>
    internal Length Divider => FieldTop + 17.7.Mm;

    internal Length BlockTop => FieldTop + 5.Mm;

    internal Length Fold1 => FieldTop + 60.Mm;

    internal Length Fold2 => Fold1 + 105.Mm;

    internal static FormFigures Of(SheetForm form) => form == SheetForm.A ? A : B;
}
