using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving;

/// <summary>Resolves letters and gives what tests look at.</summary>
internal static class Resolved
{
    public static Template FormB { get; } = BuiltInTemplates.Din5008FormB;

    public static ValueList<ResolvedBlock> Body(Letter letter, Template? template = null) =>
        LetterCheck.Resolve(letter, template ?? FormB).Body;

    /// <summary>The blocks of one kind that a text becomes.</summary>
    public static List<T> Blocks<T>(params ValueList<Block> body)
        where T : ResolvedBlock => [.. Body(Text(body)).OfType<T>()];

    /// <summary>The only block of one kind that a block becomes.</summary>
    public static T Block<T>(Block block, Template? template = null)
        where T : ResolvedBlock => Body(Text([block]), template).OfType<T>().Single();

    // Without a close, which takes lines along.
    private static Letter Text(ValueList<Block> body) => Letters.Postal with { Body = body, Closing = "" };
}
