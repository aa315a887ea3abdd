namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>A form of a part of compounds.</summary>
/// <param name="value">Its value in the file, which src/Data/compound-parts.js describes.</param>
internal readonly ref struct CompoundForm(ReadOnlySpan<byte> value)
{
    private readonly ReadOnlySpan<byte> _value = value;

    /// <summary>Where the form can stand.</summary>
    internal CompoundUses Uses => (CompoundUses)_value[0];

    /// <summary>
    /// The marks for breaks that patterns get wrong, one for each gap between the letters up to the last mark: <c>=</c> for
    /// a joint, <c>-</c> for a break, <c>_</c> for none, 0 where the patterns are right.
    /// </summary>
    internal ReadOnlySpan<byte> Marks => _value.Slice(2, _value[1]);
}

/// <summary>Where a form of a part can stand in a word; the numbers are those of the file.</summary>
[Flags]
internal enum CompoundUses : byte
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>With another part behind it, as in "Amts-gericht".</summary>
    Leads = 1,

    /// <summary>At the end, endings left out.</summary>
    Ends = 2,

    /// <summary>Before a part that it belongs to (Partikel), as "vor" in "Voranmeldung".</summary>
    Particle = 4,
}
