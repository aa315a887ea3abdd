namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>A form of a part of compounds.</summary>
/// <param name="Uses">Where it can stand.</param>
/// <param name="Division">The part with its marks for breaks that patterns get wrong; null without marks.</param>
internal sealed record CompoundForm(CompoundUses Uses, string? Division);

/// <summary>Where a form of a part can stand in a word.</summary>
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
