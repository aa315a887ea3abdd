namespace Amtsbrief.Resolving.Heads;

/// <summary>The image of a letterhead, its lines and its rule, a box without height; each as far as there is one.</summary>
internal sealed record ResolvedLetterhead(
    ValueList<ResolvedImage> Images, ValueList<ResolvedZone> Lines, ValueList<Box> Rules)
{
    internal static ResolvedLetterhead None { get; } = new([], [], []);

    /// <summary>Where it ends; null if there is nothing in it.</summary>
    internal Length? Bottom
    {
        get
        {
            List<Length> bottoms =
            [
                .. Images.Select(image => image.Box.Bottom), .. Lines.Select(zone => zone.Box.Bottom),
                .. Rules.Select(rule => rule.Bottom),
            ];
            return bottoms.Count == 0 ? null : bottoms.Max();
        }
    }
}
